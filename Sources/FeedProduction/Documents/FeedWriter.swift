import FeedLibrary
internal import FoundationEssentials
import NarrationPipeline
import PodcastFeed

/// Writes the documents of a show, those that have changed only; the feeds' newest last.
struct FeedWriter {
    let output: OutputFolder
    let library: FeedLibrary
    let channel: Channel
    let feeds: [FeedIdentity]
    let pageSize: Int

    /// Writes all documents.
    ///
    /// - Returns: The names of those that have changed.
    /// - Throws: `outputNotWritable`; then those that could not be written are as they were.
    func write() throws -> [String] {
        var changed: [String] = []
        var names: Set<String> = []
        func put(_ name: String, _ bytes: [UInt8]) throws {
            names.insert(name)
            if try output.writeChanged(bytes, to: name) { changed.append(name) }
        }
        try put("feeds.opml", OPMLDocument(channel: channel, feeds: feeds).bytes())
        // A reader goes from the newest document to older ones: those must be there first.
        for page in try pages(of: .all) {
            let episodes = try episodes(of: .all, page)
            try put(
                page.name("index", "html"),
                IndexPage(channel: channel, feeds: feeds, page: page).bytes(of: episodes))
        }
        for feed in feeds.reversed() {
            for page in try pages(of: feed.selection) {
                let episodes = try episodes(of: feed.selection, page)
                try put(
                    page.name(feed.stem, "json"),
                    JSONFeedDocument(channel: channel, feed: feed, page: page).bytes(of: episodes))
                try put(
                    page.name(feed.stem, "xml"),
                    RSSDocument(channel: channel, feed: feed, page: page).bytes(of: episodes))
            }
        }
        removePages(except: names)
        try writeEnded()
        return changed
    }

    /// The documents of a feed, the oldest first.
    private func pages(of feed: FeedIdentity.Selection) throws -> [FeedPage] {
        guard let places = try library.places(feed) else { return [FeedPage(number: nil, olderCount: 0)] }
        let oldest = (places.lowerBound - 1) / pageSize + 1
        // The newest document has the page that is being filled and the one before it.
        let older = (places.upperBound - 1) / pageSize - 1
        let numbers = oldest <= older ? Array(oldest...older) : []
        return (numbers.map(Optional.some) + [nil]).map {
            FeedPage(number: $0, olderCount: numbers.last ?? 0, oldest: numbers.first ?? 1)
        }
    }

    private func episodes(of feed: FeedIdentity.Selection, _ page: FeedPage) throws -> [FeedEpisode] {
        if let number = page.number {
            return try library.entries(feed, at: (number - 1) * pageSize + 1...number * pageSize)
        }
        return try library.entries(feed, at: page.olderCount * pageSize + 1...Int.max)
    }

    /// Writes the list of what the feeds have no more, when there is something in it.
    private func writeEnded() throws {
        let ended = try EndedEpisodes(library)
        guard !ended.episodes.isEmpty else { return }
        let folder = try OutputFolder(path: "\(output.path)/\(EpisodeFolders.name)", replaces: true)
        _ = try folder.writeChanged(try ended.bytes(), to: EndedEpisodes.name)
    }

    /// Removes the pages that the feeds have no more.
    private func removePages(except names: Set<String>) {
        let stems = feeds.map(\.stem) + ["index"]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: output.path)) ?? []
        where !names.contains(name) && stems.contains(where: { name.hasPrefix("\($0)-page-") }) {
            try? FileManager.default.removeItem(atPath: "\(output.path)/\(name)")
        }
    }
}
