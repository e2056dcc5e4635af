/// Why a clip or a file could not be encoded or measured.
package struct EncodingError: Error, Hashable, CustomStringConvertible {
    /// The kind of failure, stable across versions.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The samples do not keep to the codec's frame grid, or the clip's edges are not silent.
        package static let unjoinableClip = Code(rawValue: "unjoinable-clip")

        /// The library does not take the bit rate or the sample rate.
        package static let unsupportedSetting = Code(rawValue: "unsupported-setting")

        /// A sound file is of no kind that is taken, damaged, empty or too long.
        package static let unusableSound = Code(rawValue: "sound-unusable")

        /// A call of the library failed; ``EncodingError/status`` is what it returned.
        package static let libraryFailure = Code(rawValue: "codec-failure")

        /// The library succeeded, but its output is not what was asked for.
        package static let malformedOutput = Code(rawValue: "malformed-codec-output")

        /// A file of samples is missing, or cannot be read; ``EncodingError/status`` is the system's error.
        package static let fileNotReadable = Code(rawValue: "file-not-readable")

        /// An encoded file cannot be made, or the disk is full; ``EncodingError/status`` is the system's error.
        package static let fileNotWritable = Code(rawValue: "file-not-writable")

        /// A finished file is damaged, or not what its name says.
        package static let undecodableFile = Code(rawValue: "undecodable-file")

        /// The library does not read files of this kind.
        package static let unknownFormat = Code(rawValue: "unknown-audio-format")
    }

    package let code: Code

    /// What failed, headline style without a full stop.
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
