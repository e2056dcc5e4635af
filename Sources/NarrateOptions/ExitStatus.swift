package import ArgumentParser
package import NarrationPipeline

/// The exit statuses of `narrate`, after `sysexits.h`.
package enum ExitStatus {
    package static let somethingLeftOut = ExitCode(1)
    package static let usage = ExitCode(64)
    package static let articleUnusable = ExitCode(65)
    package static let inputMissing = ExitCode(66)
    package static let engineUnavailable = ExitCode(69)
    package static let internalFault = ExitCode(70)
    package static let outputNotWritable = ExitCode(73)
    package static let tryAgain = ExitCode(75)

    /// The status that an error ends the program with.
    package static func of(_ error: PipelineError) -> ExitCode {
        switch error.code {
        case .configurationUnusable, .unknownRule, .lexiconUnusable, .soundUnusable: usage
        case .inputMissing: inputMissing
        case .articleUnusable: articleUnusable
        case .engineUnavailable, .voiceUnusable, .ffmpegMissing, .serverMissing:
            engineUnavailable
        case .outputNotWritable, .outputExists: outputNotWritable
        case .feedBusy, .interrupted: tryAgain
        default: ofFeed(error.code.rawValue)
        }
    }

    /// The status for what goes wrong with a feed or a server, whose codes are not the pipeline's.
    private static func ofFeed(_ code: String) -> ExitCode {
        switch code {
        case "library-damaged", "library-newer": articleUnusable
        case "library-not-writable", "publishing-failed": outputNotWritable
        case "rsync-missing", "address-unavailable": engineUnavailable
        default: internalFault
        }
    }

    /// The status of a finished run: that of its first error when nothing was made.
    package static func of(_ report: RenderReport) -> ExitCode {
        guard report.isIncomplete else { return .success }
        if report.episodes.isEmpty, let first = report.allFailures.first { return of(first.error) }
        return somethingLeftOut
    }
}
