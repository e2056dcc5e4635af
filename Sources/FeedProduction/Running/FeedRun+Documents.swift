import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

extension FeedRun {
    /// How long a folder stays that no feed names any more, in seconds: readers may still have the feed that named it.
    private static let grace = 86_400

    /// How long an answer of a server is kept that no run has used, in seconds.
    private static let answerAge = 30 * 86_400

    /// The UUIDs of the feeds, which are given in the first run and stay when the address changes.
    func feedIdentities() throws -> [String: String] {
        let known = try library.feedGUIDs()
        guard known.count < FeedIdentity.Selection.allCases.count else { return known }
        var guids: [String: String] = [:]
        for selection in FeedIdentity.Selection.allCases {
            let stem = FeedIdentity(selection: selection, guid: "").stem
            guids[selection.rawValue] = NameUUID.podcast(feedURL: settings.channel.address.url("\(stem).xml"))
        }
        try library.setFeedGUIDs(guids)
        return try library.feedGUIDs()
    }

    /// Writes what the feeds say, and the show's picture.
    func writeDocuments(_ feeds: [String: String], _ result: inout FeedReport) async throws {
        let cover = ShowCover(output: output)
        var channel = settings.channel
        channel.cover = try cover.write(try await showImage())
        let identities = FeedIdentity.Selection.allCases.map {
            FeedIdentity(selection: $0, guid: feeds[$0.rawValue] ?? "")
        }
        result.documents = try await FeedWriter(
            output: output, library: library, channel: channel, feeds: identities,
            pageSize: settings.pageSize,
            width: rendering.parallelism / 2
        ).write()
        cover.removeOthers(than: channel.cover)
        result.episodeCount = try library.liveCount()
    }

    private func showImage() async throws(PipelineError) -> CoverImage {
        if let path = settings.cover { return try CoverImage(file: path) }
        let show = Article(
            kind: .story, headline: settings.channel.title, language: settings.channel.language, blocks: [])
        return await session.cover(of: show, from: .standardInput) ?? standardCover
    }

    /// Removes what no feed has named for a while, and forgets what no run has used.
    func clean(_ result: inout FeedReport) throws {
        for name in folders.names() where try !library.knows(folder: name) {
            try library.noteUnused(folder: name, at: now)
        }
        for name in try library.foldersUnused(since: now.adding(-Self.grace)) {
            folders.remove(name)
            try library.forget(folder: name)
            result.removedFolders += 1
        }
        try library.forgetAnswers(notUsedSince: now.adding(-Self.answerAge))
    }
}
