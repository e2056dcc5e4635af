package import NarrationModel
package import NarrationPipeline
package import PageFetching

/// Copies a public folder to where it is served, so that no reader ever sees a feed that names a missing file: media first, then pages, the
/// feeds last; and what no feed names any more goes at the end, after a grace time.
package struct FeedPublisher: Sendable {
    private let folder: String
    private let settings: PublishSettings
    private let calls: FileCalls

    /// - Parameters:
    ///   - folder: The public folder.
    ///   - settings: Where to, and how.
    ///   - calls: How files are written to a target that is a folder.
    package init(folder: String, settings: PublishSettings, calls: FileCalls = .system) {
        self.folder = folder
        self.settings = settings
        self.calls = calls
    }

    /// Publishes; killed anywhere, it leaves a target whose feed names only what is there, and the next call goes on.
    ///
    /// - Throws: `inputMissing` when the folder has no feed, or one that names missing files; `outputNotWritable`, `publishingFailed`
    ///   and `rsyncMissing`. A hub that cannot be told is in the report.
    package func publish(now: Moment, fetcher: PageFetcher) async throws(PipelineError) -> PublishReport {
        let plan = try PublishPlan(folder: folder)
        let feeds = try FeedPromises(folder: PublicFolder(path: folder), plan: plan).check()
        var report: PublishReport
        switch settings.target {
        case .folder(let path):
            report = try FolderPublisher(
                source: folder, target: path, plan: plan, settings: settings, calls: calls
            )
            .publish(now: now)
        case .rsync(let destination):
            report = try await RsyncPublisher(
                source: folder, destination: destination, plan: plan, settings: settings
            )
            .publish(now: now)
        }
        if let hub = settings.webSubHub, !settings.isDryRun {
            report.pings = feeds.map { WebSubPing(hub: hub, feed: $0).send(by: fetcher) }
        }
        return report
    }
}
