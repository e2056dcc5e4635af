internal import TOMLKit

extension ConfigurationFile {
    /// Reads `toml`; a key that no configuration has is an error. Messages call the file `name`.
    ///
    /// - Throws: `configurationUnusable` with the line of a syntax error, or of the key that is wrong.
    package init(toml: String, name: String) throws(PipelineError) {
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
        ConfigurationText.wrong(name, message)
    }

    /// The first key that is unknown, with the nearest one that is known.
    private static func explain(_ error: UnexpectedKeysError, in toml: String) -> String {
        let paths = error.keys.values.filter { !$0.isEmpty }
        let places = paths.map { (place: place(of: $0, in: toml), path: $0) }
        guard let first = places.min(by: { ($0.place?.line ?? .max) < ($1.place?.line ?? .max) }),
            let key = first.path.last?.stringValue
        else { return "it has a key that is not known" }
        let nearest =
            NearestNames.phrase(for: key, among: keys(of: first.path.first?.stringValue))
            ?? NearestNames.phrase(for: key, among: keys.filter { $0 != key }) ?? "remove it"
        return at(first.place) + "there is no key '\(path(first.path))'; \(nearest)"
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
        at(place(of: keys, in: toml)) + "'\(path(keys))' has a value of the wrong type; \(wanted(keys))"
    }

    private static func wanted(_ keys: [any CodingKey]) -> String {
        let names = keys.filter { $0.intValue == nil }.map(\.stringValue)
        guard let key = names.last else { return "compare it with the example in the documentation" }
        guard names.count > 1 else {
            return ["site", "source"].contains(key)
                ? "write it as a table, '[[\(key)]]'" : "write it as a table, '[\(key)]'"
        }
        switch (names[0], key) {
        case ("cache", "size"): return "write a size in quotes, such as \"2 GB\""
        case ("sound", "cross-fade"): return "write a whole number of milliseconds, such as 800"
        case (_, let key) where numbers.contains(key): return "write a whole number, without quotes"
        case (_, let key) where switches.contains(key): return "write true or false, without quotes"
        case (_, let key) where lists.contains(key): return "write a list of texts, '[\"…\"]'"
        default: return "write a text in quotes"
        }
    }

    private static let numbers: Set<String> = [
        "size", "max-age-days", "min-words", "max-words", "limit", "page-size", "keep-days", "keep-episodes",
        "poll-minutes", "most-articles",
    ]
    private static let switches: Set<String> = ["explicit", "locked", "follow", "daily"]
    private static let lists: Set<String> = [
        "keep", "drop", "files", "lexicons", "keep-selectors", "drop-selectors", "keep-patterns",
        "drop-patterns", "sections", "include", "exclude", "formats",
    ]

    private static func at(_ place: ConfigurationText.Place?) -> String { place.map { "\($0): " } ?? "" }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.filter { $0.intValue == nil }.map(\.stringValue).joined(separator: ".")
    }

    /// Where the last of `keys` is set; in a list of tables the one whose number is in the path.
    private static func place(of keys: [any CodingKey], in toml: String) -> ConfigurationText.Place? {
        let names = keys.filter { $0.intValue == nil }.map(\.stringValue)
        guard let key = names.last else { return nil }
        guard names.count > 1 else { return ConfigurationText(toml, name: "").place(of: key, table: nil) }
        return ConfigurationText(toml, name: "").place(
            of: key, table: names[0], number: keys.dropFirst().first?.intValue)
    }
}
