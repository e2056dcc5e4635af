import Foundation
import NarrationTestSupport

/// JSON documents against schemas, by Python's `jsonschema`.
enum JSONSchema {
    /// What is wrong with `files`, a line each.
    static func faults(of files: [URL], by schema: URL) throws -> String {
        try Tool.python.run(["-c", script, schema.path] + files.map(\.path))
    }

    private static let script = """
        import json, sys
        try: import jsonschema
        except ImportError: sys.exit("'jsonschema' is not installed; run 'pip install jsonschema'")
        schema, *documents = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
        for document in documents:
            for error in jsonschema.Draft202012Validator(schema).iter_errors(document): print(error.message)
        """
}
