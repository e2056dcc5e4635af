import ArticleReading
import AudioAssembly
import LexiconFiles
import PageFetching
import SpeechSynthesis
import Verbalization

extension PipelineError {
    init(_ error: ReadingError) {
        self.init(.articleUnusable, error.message)
    }

    init(_ error: FetchError) {
        self.init(error.code == .pageTooLong ? .articleUnusable : .inputMissing, error.message)
    }

    /// Every fault of a lexicon, the first as the message.
    init(_ faults: LexiconFaults, _ code: Code) {
        let lines = faults.faults.map { "\($0.description) (\($0.code.rawValue))" }
        self.init(code, lines.first ?? "the lexicon cannot be read", details: Array(lines.dropFirst()))
    }

    init(_ error: SynthesisError) {
        let code: Code =
            switch error.code {
            case .voiceNotFound, .unknownSound: .voiceUnusable
            case .engineUnavailable, .workerLost: .engineUnavailable
            case .fileNotWritable: .outputNotWritable
            case .soundUnusable: .soundUnusable
            default: .internalFault
            }
        self.init(code, error.message)
    }

    init(_ error: AssemblyError) {
        let code: Code =
            switch error.code {
            case .noAudio, .fileTooLarge: .articleUnusable
            default: .internalFault
            }
        self.init(code, error.message)
    }
}
