internal import FoundationEssentials

/// Writes values as JSON text: keys sorted, two spaces a level, no escaped slashes.
package enum JSONDocument {
    package static func text(of value: some Encodable) throws(PipelineError) -> String {
        try written(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    }

    /// The same on a single line, for streams of values.
    package static func line(of value: some Encodable) throws(PipelineError) -> String {
        try written(value, [.sortedKeys, .withoutEscapingSlashes])
    }

    private static func written(
        _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
    ) throws(PipelineError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        guard let data = try? encoder.encode(value) else {
            throw PipelineError(.internalFault, "a result could not be written as JSON")
        }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
