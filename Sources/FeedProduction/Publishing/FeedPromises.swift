import NarrationPipeline
import PodcastFeed

/// What the feeds of a folder name is in the folder: a copy would not have it either.
struct FeedPromises {
    let folder: PublicFolder
    let plan: PublishPlan

    /// Reads the feeds, one by one.
    ///
    /// - Throws: `inputMissing` when one names a file that is not there, or has another size.
    func check() throws(PipelineError) {
        let sizes = Dictionary(plan.files.map { ($0.path, $0.byteCount) }) { first, _ in first }
        guard let base = base else { return }
        for file in plan.feeds + plan.documents where file.path.hasSuffix(".xml") {
            guard let bytes = folder.bytes(of: file.path) else { continue }
            var feed = CheckedFeed(name: file.path, bytes: bytes)
            feed.base = base
            for item in feed.items { try check(item, in: feed, sizes) }
        }
    }

    /// The addresses of the newest documents in RSS, by their own words.
    var feedURLs: [String] {
        guard let base else { return [] }
        return plan.feeds.map(\.path).filter { $0.hasSuffix(".xml") }.map { base + $0 }
    }

    private var base: String? {
        guard let bytes = folder.bytes(of: "feed.xml"),
            let address = CheckedFeed(name: "feed.xml", bytes: bytes).selfAddress,
            address.hasSuffix("/feed.xml")
        else { return nil }
        return String(address.dropLast("feed.xml".count))
    }

    private func check(_ item: CheckedElement, in feed: CheckedFeed, _ sizes: [String: Int])
        throws(PipelineError)
    {
        let episode = CheckedEpisode(document: feed.name, item: item, base: feed.base)
        for path in episode.namedPaths where sizes[path] == nil {
            throw PipelineError(
                .inputMissing,
                "a feed must name files that exist, and '\(feed.name)' names '\(path)'; run 'narrate feed' again, then publish"
            )
        }
        guard let path = episode.enclosurePath, let length = item.first("enclosure")?["length"],
            sizes[path] != Int(length)
        else { return }
        throw PipelineError(
            .inputMissing,
            "a feed must give the length of its files, and '\(feed.name)' is wrong about '\(path)'; run 'narrate feed' again, then publish"
        )
    }
}
