/// Why Ogg pages could not be written or read.
package struct OggError: Error, Hashable, CustomStringConvertible {
    /// The kind of failure, stable across versions.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Bytes that are no pages, a page with a wrong check, a page that is missing, or a stream that breaks off.
        package static let damagedStream = Code(rawValue: "damaged-ogg")

        /// More than one logical stream, or a packet that is longer than ``OggUnpager/longestPacket``.
        package static let unsupportedStream = Code(rawValue: "unsupported-ogg")

        /// A call of libogg failed; ``OggError/status`` is what it returned.
        package static let libraryFailure = Code(rawValue: "ogg-failure")
    }

    package let code: Code

    /// The rule and the remedy, headline style without a full stop.
    package let message: String

    /// The library's own status, when a call of it failed.
    package let status: Int?

    package init(_ code: Code, _ message: String, status: Int? = nil) {
        self.code = code
        self.message = message
        self.status = status
    }

    package var description: String {
        "\(code.rawValue): \(message)" + (status.map { " (status \($0))" } ?? "")
    }
}
