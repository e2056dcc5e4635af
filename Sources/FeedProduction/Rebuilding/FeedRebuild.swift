internal import FoundationEssentials
internal import Glibc
import FeedLibrary
import NarrationModel
package import NarrationPipeline
import PodcastFeed

/// Makes the library of a show anew from the records beside the episodes' files.
package struct FeedRebuild {
    /// What was found.
    package struct Report: Sendable {
        package var episodeCount = 0
        package var endedCount = 0

        /// Folders without a record that can be read.
        package var unread: [String] = []
    }

    let settings: FeedSettings

    package init(_ settings: FeedSettings) {
        self.settings = settings
    }

    /// Rebuilds the library; the one that was there is kept as `feed.sqlite.old`.
    ///
    /// - Throws: `feedBusy`, `outputNotWritable`, and `inputMissing` where there are no records.
    package func run(waiting seconds: Int) async throws(PipelineError) -> Report {
        do {
            try FileManager.default.createDirectory(atPath: settings.state, withIntermediateDirectories: true)
            let lock = try await FeedLock(state: settings.state, waiting: seconds)
            defer { withExtendedLifetime(lock) {} }
            let folders = try EpisodeFolders(public: settings.output)
            var report = Report()
            let records = newest(of: records(in: folders, &report))
            let ended = ended(in: folders)
            guard let feeds = records.first?.feeds ?? ended?.feeds else {
                throw PipelineError(
                    .inputMissing,
                    "a library is rebuilt from the records in '\(settings.output)/episodes', and there are none; run 'narrate feed' to begin anew"
                )
            }
            let path = settings.library + ".new"
            Self.remove(path)
            try fill(try FeedLibrary(path: path), feeds, records, ended?.episodes ?? [], &report)
            try replace(by: path)
            return report
        } catch {
            throw PipelineError(feed: error)
        }
    }

    private func records(in folders: EpisodeFolders, _ report: inout Report) -> [EpisodeRecord] {
        var records: [EpisodeRecord] = []
        for folder in folders.names() {
            if let record = folders.record(in: folder), record.folder == folder {
                records.append(record)
            } else {
                report.unread.append(folder)
            }
        }
        return records
    }

    /// The newest record of every episode, by their numbers.
    private func newest(of records: [EpisodeRecord]) -> [EpisodeRecord] {
        var newest: [String: EpisodeRecord] = [:]
        for record in records {
            if let other = newest[record.entry.guid], other.entry.updated >= record.entry.updated { continue }
            newest[record.entry.guid] = record
        }
        return newest.values.sorted { $0.number < $1.number }
    }

    private func ended(in folders: EpisodeFolders) -> EndedEpisodes? {
        FileManager.default.contents(atPath: folders.path(of: EndedEpisodes.name, in: "."))
            .flatMap { EndedEpisodes(Array($0)) }
    }

    private func fill(
        _ library: FeedLibrary, _ feeds: [String: String], _ records: [EpisodeRecord],
        _ ended: [EndedEpisodes.Episode], _ report: inout Report
    ) throws {
        try library.setFeedGUIDs(feeds)
        let gone = Set(ended.map(\.guid))
        let live = records.filter { !gone.contains($0.entry.guid) }
        for record in live {
            try library.store(LibraryEpisode(record: record), at: record.entry.updated)
        }
        for episode in ended.compactMap({ LibraryEpisode($0, feeds: feeds) }) {
            try library.store(episode, at: episode.record.entry.published)
        }
        report.episodeCount = live.count
        report.endedCount = ended.count
        try library.close()
    }

    /// Puts the library at `path` in the place of the one that was there, which keeps what SQLite has beside it. At no moment is there none.
    private func replace(by path: String) throws {
        let manager = FileManager.default
        let old = settings.library + ".old"
        Self.remove(old)
        for ending in Self.companions where manager.fileExists(atPath: settings.library + ending) {
            try manager.moveItem(atPath: settings.library + ending, toPath: old + ending)
        }
        if manager.fileExists(atPath: settings.library) {
            try manager.linkItem(atPath: settings.library, toPath: old)
        }
        guard rename(path, settings.library) == 0 else {
            throw PipelineError(
                .outputNotWritable,
                "file '\(settings.library)' cannot be written; check the folder and its permissions")
        }
    }

    /// The endings of what SQLite keeps beside a database.
    private static let companions = ["-wal", "-shm"]

    private static func remove(_ path: String) {
        for ending in [""] + companions { try? FileManager.default.removeItem(atPath: path + ending) }
    }
}
