import NarrationPipeline
import PodcastFeed

/// What the feeds of a folder name is in the folder: a copy would not have it either.
struct FeedPromises {
    let folder: PublicFolder
    let plan: PublishPlan

    /// Reads the feeds, one by one.
    ///
    /// - Returns: The addresses of the newest documents in RSS.
    /// - Throws: `inputMissing` when one cannot be read to its end, says no address of its own, or names a file that is not there or has
    ///   another size.
    func check() throws(PipelineError) -> [String] {
        let sizes = Dictionary(plan.files.map { ($0.path, $0.byteCount) }) { first, _ in first }
        guard
            let base = folder.bytes(of: "feed.xml").flatMap({
                CheckedFeed(name: "feed.xml", bytes: $0).ownBase
            })
        else {
            throw PipelineError(
                .inputMissing,
                "the self link of 'feed.xml' must end with '/feed.xml', by which its files are known; run 'narrate feed' again, then publish"
            )
        }
        for file in plan.feeds + plan.documents where file.path.hasSuffix(".xml") {
            guard let bytes = folder.bytes(of: file.path) else { continue }
            var feed = CheckedFeed(name: file.path, bytes: bytes)
            feed.base = base
            guard feed.fault == nil else {
                throw PipelineError(
                    .inputMissing,
                    "a feed must be whole, and '\(file.path)' is not; run 'narrate feed' again, then publish")
            }
            for item in feed.items { try check(item, in: feed, sizes) }
        }
        return plan.feeds.map(\.path).filter { $0.hasSuffix(".xml") }.map { base + $0 }
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
