internal import TOMLKit

extension ConfigurationFile {
    /// Reads `toml`; a key that no configuration has is an error. Messages call the file `name`.
    ///
    /// - Throws: `configurationUnusable` with the line of a syntax error, or of the key that is wrong.
    init(toml: String, name: String) throws(PipelineError) {
        do {
            let table = try TOMLTable(string: toml)
            var decoder = TOMLDecoder()
            decoder.strictDecoding = true
            self = try decoder.decode(ConfigurationFile.self, from: table)
        } catch let error as TOMLParseError {
            let place = error.source.begin
            throw Self.wrong(name, "line \(place.line), column \(place.column): \(error.description)")
        } catch let error as UnexpectedKeysError {
            throw Self.wrong(name, Self.explain(error, in: toml))
        } catch let error as DecodingError {
            throw Self.wrong(name, Self.explain(error, in: toml))
        } catch {
            throw Self.wrong(name, "it cannot be read; compare it with the example in the documentation")
        }
    }

    static func wrong(_ name: String, _ message: String) -> PipelineError {
        PipelineError(.configurationUnusable, "configuration '\(name)' cannot be used: \(message)")
    }

    /// The first key that is unknown, with the nearest one that is known.
    private static func explain(_ error: UnexpectedKeysError, in toml: String) -> String {
        let paths = error.keys.values.filter { !$0.isEmpty }
        let places = paths.map { (line: line(of: $0, in: toml), path: $0) }
        guard let first = places.min(by: { ($0.line ?? .max) < ($1.line ?? .max) }),
            let key = first.path.last?.stringValue
        else { return "it has a key that is not known" }
        let nearest =
            NearestNames.phrase(for: key, among: keys(of: first.path.first?.stringValue))
            ?? NearestNames.phrase(for: key, among: keys.filter { $0 != key }) ?? "remove it"
        return at(first.line) + "there is no key '\(path(first.path))'; \(nearest)"
    }

    private static func explain(_ error: DecodingError, in toml: String) -> String {
        switch error {
        // The library says the same of a key that is missing, as only a host can be, and of a value of another type.
        case .keyNotFound(let key, let context) where key.stringValue != "host":
            wrongType(of: context.codingPath.filter { $0.stringValue != key.stringValue } + [key], in: toml)
        case .keyNotFound(let key, _):
            "every [[site]] needs its '\(key.stringValue)', a name in quotes"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            wrongType(of: context.codingPath, in: toml)
        @unknown default:
            "it cannot be read; compare it with the example in the documentation"
        }
    }

    private static func wrongType(of keys: [any CodingKey], in toml: String) -> String {
        at(line(of: keys, in: toml)) + "'\(path(keys))' has a value of the wrong type; \(wanted(keys))"
    }

    private static func wanted(_ keys: [any CodingKey]) -> String {
        switch keys.last(where: { $0.intValue == nil })?.stringValue {
        case "reading": "write it as a table, '[reading]'"
        case "lexicon": "write it as a table, '[lexicon]'"
        case "sound": "write it as a table, '[sound]'"
        case "cross-fade": "write a whole number of milliseconds, such as 800"
        case "intro", "outro", "stinger", "disclosure", "disclosure-place": "write a text in quotes"
        case "cover": "write it as a table, '[cover]'"
        case "cache": "write it as a table, '[cache]'"
        case "size" where keys.first?.stringValue == "cache": "write a size in quotes, such as \"2 GB\""
        case "size": "write a whole number, without quotes"
        case "background", "text", "accent", "image", "file", "folder": "write a text in quotes"
        case "site": "write it as a table, '[[site]]'"
        default: "write a list of texts, '[\"…\"]'"
        }
    }

    private static func at(_ line: Int?) -> String { line.map { "line \($0): " } ?? "" }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".")
    }

    /// The line that sets the last of `keys`, counted from 1; in a list of tables the one whose number is in the path.
    private static func line(of keys: [any CodingKey], in toml: String) -> Int? {
        guard let key = keys.last(where: { $0.intValue == nil })?.stringValue else { return nil }
        let number = keys.first { $0.intValue != nil }?.intValue
        var table = -1
        for (index, line) in toml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let text = line.drop(while: \.isWhitespace)
            if text.hasPrefix("[[") { table += 1 }
            guard number == nil || keys.count < 3 || number == table else { continue }
            let name = text.drop { "[\"' ".contains($0) }
            guard name.hasPrefix(key) else { continue }
            if name.dropFirst(key.count).first.map({ "=]\"' .".contains($0) }) == true { return index + 1 }
        }
        return nil
    }
}
