import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// JSON documents against the schemas of the podcast namespace, by Python's `jsonschema`.
@Suite struct TranscriptSchemaTests {
    private static let script = """
        import json, sys
        try: import jsonschema
        except ImportError: sys.exit("'jsonschema' is not installed; run 'pip install jsonschema'")
        schema, document = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
        for error in jsonschema.Draft202012Validator(schema).iter_errors(document): print(error.message)
        """

    private func faults(of document: String, by schema: URL) async throws -> String {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "document.json")
            try document.write(to: url, atomically: true, encoding: .utf8)
            return try Tool.python.run(["-c", Self.script, schema.path, url.path])
        }
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `chapters keep to their schema`(fixture: FixtureFolder) async throws {
        guard let schema = SharedData.url("schemas/chapters.schema.json") else { return }
        let document = try ChaptersJSON.document(for: try fixture.episode())
        #expect(try await faults(of: document, by: schema) == "")
        let faulty = document.replacing("startTime", with: "beginTime")
        #expect(try await faults(of: faulty, by: schema).contains("'startTime' is a required property"))
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `transcripts keep to their schema`(fixture: FixtureFolder) async throws {
        guard let schema = SharedData.url("schemas/transcript.schema.json") else { return }
        let document = try TranscriptJSON.document(for: try fixture.episode())
        #expect(try await faults(of: document, by: schema) == "")
        let faulty = document.replacing("body", with: "text")
        #expect(try await faults(of: faulty, by: schema).contains("'body' is a required property"))
    }
}
