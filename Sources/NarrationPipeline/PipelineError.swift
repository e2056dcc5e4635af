/// Why an input, a voice or an output could not be used: a rule and a remedy, with a stable code.
package struct PipelineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A stable name in kebab case; the list may grow.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no such file or folder, or it may not be read.
        package static let inputMissing = Code(rawValue: "input-missing")

        /// The input was read, but holds no article that can be narrated.
        package static let articleUnusable = Code(rawValue: "article-unusable")

        /// There is no such voice, or its files are wrong.
        package static let voiceUnusable = Code(rawValue: "voice-unusable")

        /// The engine, its worker program or its data are missing or refuse to work.
        package static let engineUnavailable = Code(rawValue: "engine-unavailable")

        /// The configuration is no TOML, or says what no configuration can say.
        package static let configurationUnusable = Code(rawValue: "configuration-unusable")

        /// A lexicon file has lines that are no entries, or cannot be read.
        package static let lexiconUnusable = Code(rawValue: "lexicon-unusable")

        /// A sound file is none, too long or damaged.
        package static let soundUnusable = Code(rawValue: "sound-unusable")

        /// There is no such rule or role, or it is both kept and dropped.
        package static let unknownRule = Code(rawValue: "unknown-rule")

        /// The output folder or a file in it cannot be written.
        package static let outputNotWritable = Code(rawValue: "output-not-writable")

        /// M4B files were asked for, and the program ffmpeg is not installed.
        package static let ffmpegMissing = Code(rawValue: "ffmpeg-missing")

        /// The program that serves a feed does not lie beside narrate, or cannot be started.
        package static let serverMissing = Code(rawValue: "server-missing")

        /// The program ffmpeg failed, was killed at its deadline, or left a file that is not whole.
        package static let ffmpegFailed = Code(rawValue: "ffmpeg-failed")

        /// The files of an article are there already, and are not to be replaced.
        package static let outputExists = Code(rawValue: "output-exists")

        /// Another run of the same feed has not ended.
        package static let feedBusy = Code(rawValue: "feed-busy")

        /// The run was told to end before it was done.
        package static let interrupted = Code(rawValue: "interrupted")

        /// A stage broke its contract.
        package static let internalFault = Code(rawValue: "internal-fault")
    }

    package let code: Code

    /// The rule and the remedy on one line, headline style, without a full stop.
    package let message: String

    /// What else is wrong in the same way, a line each.
    package let details: [String]

    package init(_ code: Code, _ message: String, details: [String] = []) {
        self.code = code
        self.message = message
        self.details = details
    }

    package var description: String { "\(message) (\(code.rawValue))" }
}
