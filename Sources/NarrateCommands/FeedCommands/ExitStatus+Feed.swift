internal import ArgumentParser
import FeedProduction
import NarrateOptions
import NarrationPipeline

extension ExitStatus {
    /// The status of a finished run of a feed: that of its first error when nothing could be read.
    static func of(_ report: FeedReport) -> ExitCode {
        guard report.isIncomplete else { return .success }
        let foundCount = report.made.count + report.unchangedCount + report.passedOver.count
        if foundCount == 0, let first = report.failures.first { return of(first.error) }
        return somethingLeftOut
    }
}
