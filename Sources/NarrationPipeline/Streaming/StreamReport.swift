package import NarrationModel
import SpeechSynthesis

/// What was spoken into a stream, and what could not be.
package struct StreamReport: Sendable {
    /// Sources that could not be read.
    package internal(set) var failures: [RenderReport.Failure] = []

    /// What was changed, guessed or left out.
    package internal(set) var diagnostics: [Diagnostic] = []

    /// How long the stream is in seconds.
    package internal(set) var duration = 0.0

    package init() {}

    /// Whether something that should have been spoken is not in the stream.
    package var isIncomplete: Bool {
        !failures.isEmpty || diagnostics.contains { $0.severity == .warning }
    }

    /// Takes note of a passage.
    mutating func add(_ recorded: RecordedPassage) {
        diagnostics += recorded.diagnostics
        if let clip = recorded.clip { duration += Double(clip.frameCount) / Double(clip.sampleRate) }
    }
}
