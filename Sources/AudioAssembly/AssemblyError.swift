import OggFraming

/// Why clips could not be made into a file.
package struct AssemblyError: Error, Hashable, CustomStringConvertible {
    /// The kind of failure, stable across versions.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A clip does not belong to its passage or to its file: other words, sample rate or grid.
        package static let mismatchedClip = Code(rawValue: "mismatched-clip")

        /// A file without any clip.
        package static let noAudio = Code(rawValue: "no-audio")

        /// More bytes, chapters or hours than the container can count.
        package static let fileTooLarge = Code(rawValue: "file-too-large")

        /// The final header does not fit into the place that was kept for it.
        package static let headerTooLarge = Code(rawValue: "header-too-large")

        /// Encoded audio that is not what its container takes, or could not be framed.
        package static let malformedAudio = Code(rawValue: "malformed-audio")
    }

    package let code: Code

    /// The rule and the remedy, headline style without a full stop.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// An error of the framing, told in its own words.
    init(_ error: OggError) {
        self.init(.malformedAudio, error.message)
    }

    package var description: String { "\(message) (\(code.rawValue))" }
}
