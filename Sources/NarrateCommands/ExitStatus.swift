internal import ArgumentParser
import FeedProduction
import NarrationPipeline

/// The exit statuses of `narrate`, after `sysexits.h`.
enum ExitStatus {
    static let somethingLeftOut = ExitCode(1)
    static let usage = ExitCode(64)
    static let articleUnusable = ExitCode(65)
    static let inputMissing = ExitCode(66)
    static let engineUnavailable = ExitCode(69)
    static let internalFault = ExitCode(70)
    static let outputNotWritable = ExitCode(73)

    /// The status that an error ends the program with.
    static func of(_ error: PipelineError) -> ExitCode {
        switch error.code {
        case .configurationUnusable, .unknownRule, .lexiconUnusable, .soundUnusable: usage
        case .inputMissing: inputMissing
        case .articleUnusable: articleUnusable
        case .engineUnavailable, .voiceUnusable, .ffmpegMissing, .rsyncMissing: engineUnavailable
        case .outputNotWritable, .outputExists, .publishingFailed: outputNotWritable
        default: internalFault
        }
    }

    /// The status of a finished run: that of its first error when nothing was made.
    static func of(_ report: RenderReport) -> ExitCode {
        guard report.isIncomplete else { return .success }
        if report.episodes.isEmpty, let first = report.allFailures.first { return of(first.error) }
        return somethingLeftOut
    }
}
