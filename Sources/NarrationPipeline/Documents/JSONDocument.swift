internal import FoundationEssentials

/// Writes values as JSON text: keys sorted, two spaces a level, no escaped slashes.
package enum JSONDocument {
    package static func text(of value: some Encodable) throws(PipelineError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            throw PipelineError(.internalFault, "a result could not be written as JSON")
        }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
