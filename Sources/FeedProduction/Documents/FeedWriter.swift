import FeedLibrary
internal import FoundationEssentials
import NarrationPipeline
import PodcastFeed

/// Writes the documents of a show, those that have changed only; the newest of the feed of everything last.
struct FeedWriter: Sendable {
    /// The documents with the same episodes.
    private struct Part: Sendable {
        var feed: FeedIdentity
        var page: FeedPage
        var places: ClosedRange<Int>
        var names: [String]

        /// The digest of what they are made of.
        var inputs: String
    }

    let output: OutputFolder
    let library: FeedLibrary
    let channel: Channel
    let feeds: [FeedIdentity]
    let pageSize: Int

    /// How many parts are made at once.
    let width: Int

    /// Writes all documents.
    ///
    /// - Returns: The names of those that have changed.
    /// - Throws: `outputNotWritable`; then those that could not be written are as they were.
    func write() async throws -> [String] {
        var changed: [String] = []
        let outline = OPMLDocument(channel: channel, feeds: feeds)
        if try output.writeChanged(outline.bytes(), to: OPMLDocument.name) {
            changed.append(OPMLDocument.name)
        }
        // A reader goes from the newest document to older ones: those must be there first.
        let parts = try feeds.reversed().flatMap { try self.parts(of: $0) }
        let due = try parts.filter { try !isCurrent($0) }
        try await forEachInOrder(due, width: width) { part in
            (part, try await documents(of: part))
        } consume: { part, documents in
            for (name, bytes) in zip(part.names, documents) where try output.writeChanged(bytes, to: name) {
                changed.append(name)
            }
            try library.note(inputs: [part.names[0]: part.inputs])
        }
        removePages(except: Set(parts.flatMap(\.names)))
        try writeEnded()
        return changed
    }

    /// The documents of a feed, the oldest first.
    private func parts(of feed: FeedIdentity) throws -> [Part] {
        let inputs = DocumentInputs(channel: channel, feeds: feeds)
        return try pages(of: feed.selection).map { page in
            let places =
                page.number.map { ($0 - 1) * pageSize + 1...$0 * pageSize }
                ?? page.olderCount * pageSize + 1...Int.max
            let index = feed.selection == .all ? [page.name("index", "html")] : []
            return Part(
                feed: feed, page: page, places: places,
                names: index + [page.name(feed.stem, "json"), page.name(feed.stem, "xml")],
                inputs: inputs.digest(
                    of: feed.selection, page, changes: try library.changes(feed.selection, at: places)))
        }
    }

    private func isCurrent(_ part: Part) throws -> Bool {
        try library.inputs(of: part.names[0]) == part.inputs
            && part.names.allSatisfy { FileManager.default.fileExists(atPath: "\(output.path)/\($0)") }
    }

    /// The documents of a part, in the order of its names.
    @concurrent
    private func documents(of part: Part) async throws -> [[UInt8]] {
        let episodes = try library.entries(part.feed.selection, at: part.places)
        var documents: [[UInt8]] = []
        if part.feed.selection == .all {
            documents.append(IndexPage(channel: channel, feeds: feeds, page: part.page).bytes(of: episodes))
        }
        documents.append(
            JSONFeedDocument(channel: channel, feed: part.feed, page: part.page).bytes(of: episodes))
        documents.append(
            RSSDocument(channel: channel, feed: part.feed, page: part.page).bytes(of: episodes))
        return documents
    }

    /// The pages that a feed is cut into, the oldest first.
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
