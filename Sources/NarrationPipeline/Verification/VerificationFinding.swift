/// Something that a finished folder should not have, or has not: a rule and a remedy, with a stable code.
package struct VerificationFinding: Hashable, Sendable, Encodable {
    /// A stable name in kebab case; the list may grow.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A manifest is no JSON, or lacks what every manifest has.
        package static let manifestUnreadable = Code(rawValue: "manifest-unreadable")

        /// A manifest is of a version that this program does not know.
        package static let manifestVersion = Code(rawValue: "manifest-version")

        /// A file that a manifest names is not there or cannot be read.
        package static let fileMissing = Code(rawValue: "file-missing")

        /// A file has another size or digest than its manifest says.
        package static let fileChanged = Code(rawValue: "file-changed")

        /// An audio file cannot be decoded.
        package static let audioDamaged = Code(rawValue: "audio-damaged")

        /// A decoded file is longer or shorter than its manifest says.
        package static let audioLength = Code(rawValue: "audio-length")

        /// An audio file could not be decoded here, and nothing is known of it.
        package static let audioNotChecked = Code(rawValue: "audio-not-checked")

        /// Chapters do not follow on each other from the beginning to the end, or differ between files.
        package static let chaptersBroken = Code(rawValue: "chapters-broken")

        /// A transcript's times run backwards or beyond the audio.
        package static let transcriptBroken = Code(rawValue: "transcript-broken")

        /// A manifest's sentences or words run backwards or beyond the audio.
        package static let wordTimesBroken = Code(rawValue: "word-times-broken")

        /// Words are neither spoken nor omitted, or counted twice.
        package static let wordsUnaccounted = Code(rawValue: "words-unaccounted")

        /// A file is louder or softer than it was meant to be.
        package static let loudnessOffTarget = Code(rawValue: "loudness-off-target")

        /// A file peaks so high that players distort it.
        package static let truePeakTooHigh = Code(rawValue: "true-peak-too-high")

        /// A file that no manifest names, or that nobody finished.
        package static let leftover = Code(rawValue: "leftover")
    }

    package let code: Code

    /// The file's name in its folder.
    package let file: String

    /// The rule and the remedy on one line, headline style, without a full stop.
    package let message: String

    init(_ code: Code, _ file: String, _ message: String) {
        self.code = code
        self.file = file
        self.message = message
    }

    private enum CodingKeys: CodingKey {
        case code, file, message
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(code.rawValue, forKey: .code)
        try container.encode(file, forKey: .file)
        try container.encode(message, forKey: .message)
    }
}
