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
    static let tryAgain = ExitCode(75)

    /// The status that an error ends the program with.
    static func of(_ error: PipelineError) -> ExitCode {
        switch error.code {
        case .configurationUnusable, .unknownRule, .lexiconUnusable, .soundUnusable: usage
        case .inputMissing: inputMissing
        case .articleUnusable: articleUnusable
        case .engineUnavailable, .voiceUnusable, .ffmpegMissing, .rsyncMissing, .serverMissing:
            engineUnavailable
        case .outputNotWritable, .outputExists, .publishingFailed: outputNotWritable
        case .feedBusy, .interrupted: tryAgain
        default: ofLibrary(error.code.rawValue)
        }
    }

    /// The status for what is wrong with the library of a feed.
    private static func ofLibrary(_ code: String) -> ExitCode {
        switch code {
        case "library-damaged", "library-newer": articleUnusable
        case "library-not-writable": outputNotWritable
        default: internalFault
        }
    }

    /// The status of a finished run of a feed: that of its first error when nothing could be read.
    static func of(_ report: FeedReport) -> ExitCode {
        guard report.isIncomplete else { return .success }
        let foundCount = report.made.count + report.unchangedCount + report.passedOver.count
        if foundCount == 0, let first = report.failures.first { return of(first.error) }
        return somethingLeftOut
    }

    /// The status of a finished run: that of its first error when nothing was made.
    static func of(_ report: RenderReport) -> ExitCode {
        guard report.isIncomplete else { return .success }
        if report.episodes.isEmpty, let first = report.allFailures.first { return of(first.error) }
        return somethingLeftOut
    }
}
