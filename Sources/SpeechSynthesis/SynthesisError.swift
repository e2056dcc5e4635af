/// Why a passage could not be spoken, or a file not be encoded.
package struct SynthesisError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong; codes may be added.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The worker program, the engine's library or its data are missing or unusable.
        package static let engineUnavailable = Code(rawValue: "engine-unavailable")
        package static let voiceNotFound = Code(rawValue: "voice-not-found")

        /// A lexicon's pronunciation has a sound that the voice does not have.
        package static let unknownSound = Code(rawValue: "unknown-sound")

        /// The child process that spoke the passage or encoded the file crashed.
        package static let childCrashed = Code(rawValue: "child-crashed")
        package static let childTimedOut = Code(rawValue: "child-timed-out")
        package static let memoryExceeded = Code(rawValue: "memory-exceeded")

        /// The engine left words out, also when it was given them in smaller pieces.
        package static let wordsLost = Code(rawValue: "words-lost")

        /// A sound file is of no kind that is taken, damaged, empty or too long.
        package static let soundUnusable = Code(rawValue: "sound-unusable")
        package static let encodingFailed = Code(rawValue: "encoding-failed")

        /// A whole file could not be written: the disk is full, or the folder is not writable.
        package static let fileNotWritable = Code(rawValue: "file-not-writable")

        /// A finished file cannot be decoded.
        package static let decodingFailed = Code(rawValue: "decoding-failed")

        /// The worker process itself ended, several times, while it had the request.
        package static let workerLost = Code(rawValue: "worker-lost")

        /// A message between program and worker was not in the agreed form.
        package static let malformedMessage = Code(rawValue: "malformed-message")
    }

    package let code: Code

    /// The rule and the remedy; holds no article text.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "\(message) (\(code.rawValue))" }

    /// Whether the same passage may succeed in smaller pieces: the fault lies in its text, not in the machine.
    package var liesInText: Bool {
        switch code {
        case .childCrashed, .childTimedOut, .memoryExceeded, .wordsLost, .workerLost, .encodingFailed: true
        default: false
        }
    }
}
