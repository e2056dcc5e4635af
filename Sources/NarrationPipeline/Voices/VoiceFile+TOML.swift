internal import TOMLKit

extension VoiceFile {
    /// Reads `toml`; a key that no voice has is an error.
    ///
    /// - Throws: `voiceUnusable` with the line of a syntax error, or the key that is wrong.
    init(toml: String, id: String) throws(PipelineError) {
        do {
            let table = try TOMLTable(string: toml)
            var decoder = TOMLDecoder()
            decoder.strictDecoding = true
            self = try decoder.decode(VoiceFile.self, from: table)
        } catch let error as TOMLParseError {
            throw Self.wrong(
                id,
                "line \(error.source.begin.line), column \(error.source.begin.column): \(error.description)")
        } catch let error as UnexpectedKeysError {
            let keys = error.keys.values.map { "'\(Self.path($0))'" }.sorted().joined(separator: ", ")
            throw Self.wrong(id, "a voice has no \(keys); remove it or see the other voices for the name")
        } catch let error as DecodingError {
            throw Self.wrong(id, Self.explain(error))
        } catch {
            throw Self.wrong(id, "it cannot be read; compare it with the other voices")
        }
    }

    private static func explain(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context):
            "'\(path(context.codingPath + [key]))' is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "'\(path(context.codingPath))' has a value of the wrong type"
        case .dataCorrupted(let context):
            "'\(path(context.codingPath))' has a value that cannot be read"
        @unknown default:
            "it cannot be read; compare it with the other voices"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map(\.stringValue).joined(separator: ".")
    }
}
