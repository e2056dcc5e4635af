/// Why an archive could not be written.
package struct ZIPError: Error, Hashable, CustomStringConvertible {
    /// The kind of failure, stable across versions.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An entry's name is empty, absolute, leads out of the archive or is there already.
        package static let invalidName = Code(rawValue: "invalid-name")

        /// More bytes or entries than the format's plain headers can count.
        package static let archiveTooLarge = Code(rawValue: "archive-too-large")

        /// A file that is to be an entry cannot be opened or read.
        package static let fileNotReadable = Code(rawValue: "file-not-readable")

        /// A file had other bytes when it was written than when it was measured.
        package static let fileChanged = Code(rawValue: "file-changed")

        /// The compression library gave up, as when memory runs out.
        package static let compressionFailed = Code(rawValue: "compression-failed")
    }

    package let code: Code

    /// The rule and the remedy, headline style without a full stop.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "\(message) (\(code.rawValue))" }
}
