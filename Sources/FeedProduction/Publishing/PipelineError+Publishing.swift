package import NarrationPipeline

extension PipelineError.Code {
    /// The program rsync failed, or was killed at its deadline.
    package static let publishingFailed = PipelineError.Code(rawValue: "publishing-failed")

    /// The program rsync is not installed.
    package static let rsyncMissing = PipelineError.Code(rawValue: "rsync-missing")
}
