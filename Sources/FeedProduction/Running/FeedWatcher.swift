internal import Dispatch
internal import FoundationEssentials
internal import Glibc
package import NarrationPipeline

/// Runs a feed again and again: when a file of its sources has changed, and every few minutes for those on the web.
package struct FeedWatcher: Sendable {
    /// How often files are looked at, in milliseconds.
    private static let interval = 1_000

    private let configuration: String

    /// Watches the feed of the configuration at a path, which is read again for every run.
    package init(configuration: String) {
        self.configuration = configuration
    }

    /// Calls `update` again and again, until the process gets SIGTERM or SIGINT; what is under way then ends at once, and is taken up by
    /// the next run.
    ///
    /// - Throws: when the configuration cannot be used at the beginning. Later errors go to `failed`, and the next run tries again.
    package func run(
        _ update: @escaping @Sendable (FeedSettings) async throws(PipelineError) -> Void,
        failed: @escaping @Sendable (PipelineError) -> Void
    ) async throws(PipelineError) {
        _ = try FeedSettings(configuration: configuration)
        let watching = Task { await keepUpdating(update, failed: failed) }
        let signals = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { watching.cancel() }
            source.resume()
            return source
        }
        await watching.value
        for source in signals { source.cancel() }
    }

    private func keepUpdating(
        _ update: (FeedSettings) async throws(PipelineError) -> Void, failed: (PipelineError) -> Void
    ) async {
        while !Task.isCancelled {
            var minutes = 1
            var seen = WatchedFiles(configuration: configuration, sources: [])
            do throws(PipelineError) {
                let settings = try FeedSettings(configuration: configuration)
                minutes = settings.pollMinutes
                // Looked at before the run: what changes meanwhile is noticed after it.
                seen = WatchedFiles(configuration: configuration, sources: settings.sources)
                try await update(settings)
            } catch {
                if !Task.isCancelled { failed(error) }
            }
            await wait(minutes: minutes, from: seen)
        }
    }

    /// Waits until a file has changed and is quiet again, or so many minutes have passed.
    private func wait(minutes: Int, from seen: WatchedFiles) async {
        var left = minutes * 60_000 / Self.interval
        var last = seen
        while left > 0 {
            do { try await Task.sleep(for: .milliseconds(Self.interval)) } catch { return }
            left -= 1
            let current = last.again()
            // A file that is still being written is left until it has been quiet for a while.
            if current != seen, current == last { return }
            last = current
        }
    }
}

/// What the files of sources look like from outside.
struct WatchedFiles: Equatable {
    private let configuration: String
    private let paths: [String]
    private var stamps: [String: FileStamp] = [:]

    init(configuration: String, sources: [FeedSource]) {
        self.init(configuration: configuration, paths: sources.filter { !$0.isOnWeb }.map(\.location))
    }

    private init(configuration: String, paths: [String]) {
        self.configuration = configuration
        self.paths = paths
        stamps[configuration] = FileStamp(path: configuration)
        for path in paths {
            stamps[path] = FileStamp(path: path)
            for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
                stamps["\(path)/\(name)"] = FileStamp(path: "\(path)/\(name)")
            }
        }
    }

    /// The same files as they are now.
    func again() -> WatchedFiles { WatchedFiles(configuration: configuration, paths: paths) }
}
