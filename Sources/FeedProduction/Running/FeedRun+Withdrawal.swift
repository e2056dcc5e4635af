package import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

extension FeedRun {
    /// Takes episodes back: their files go when no feed names them any more, and editions with them are made anew.
    package func withdraw(_ episodes: [LibraryEpisode]) async throws -> FeedReport {
        var result = FeedReport()
        folders.sweep()
        let feeds = try feedIdentities()
        var store = try EpisodeStore(library: library, folders: folders, now: now, feeds: feeds)
        for episode in episodes {
            try library.end(episode.record.number, as: .withdrawn, at: now)
            result.withdrawn.append(episode.record.entry.title)
        }
        for number in Set(episodes.compactMap(\.edition)).sorted() where number > 0 {
            guard let found = try library.episode(number: number), found.state == .live else { continue }
            switch try await edition.withdraw(from: found, into: &store) {
            case .success(let renewed): result.edition = renewed
            case .failure(let error): note(error, of: found.record.entry.title, &result)
            }
        }
        try await writeDocuments(feeds, &result)
        try removeFolders(of: Set(episodes.map(\.record.entry.guid)), episodes.compactMap(\.edition))
        return result
    }

    /// Removes all that episodes were, and what editions with them were before: what is taken back is not left lying about for those
    /// who still have its address.
    private func removeFolders(of guids: Set<String>, _ editions: [Int]) throws {
        var guids = guids
        for number in Set(editions) {
            if let edition = try library.episode(number: number) { guids.insert(edition.record.entry.guid) }
        }
        for folder in try library.foldersUnused(since: Moment(seconds: .max)) {
            guard let record = folders.record(in: folder), guids.contains(record.entry.guid) else { continue }
            folders.remove(folder)
            try library.forget(folder: folder)
        }
    }
}
