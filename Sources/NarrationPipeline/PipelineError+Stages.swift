import ArticleReading
import AudioAssembly
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

    init(_ error: LexiconError) {
        self.init(.voiceUnusable, error.description)
    }

    init(_ error: SynthesisError) {
        let code: Code =
            switch error.code {
            case .voiceNotFound, .unknownSound: .voiceUnusable
            case .engineUnavailable, .workerLost: .engineUnavailable
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
