import FeedLibrary
import NarrationPipeline
import PodcastFeed

/// Finds the episode that a user means.
enum EpisodeFinder {
    /// The most episodes that a message lists.
    private static let mostListed = 5

    /// The live episode with `name` as its GUID, its article's address, or its title.
    ///
    /// - Throws: `inputMissing` when there is none, or several of that title.
    static func episode(_ name: String, in library: FeedLibrary) throws -> LibraryEpisode {
        if let found = try library.episode(guid: name), found.state == .live { return found }
        var found: [LibraryEpisode] = []
        let address = name.contains("://") ? CanonicalAddress.key(of: name) : nil
        try library.forEachLive { episode in
            let entry = episode.record.entry
            let isAddressed = address != nil && entry.link.map(CanonicalAddress.key) == address
            if isAddressed || entry.title.lowercased() == name.lowercased() { found.append(episode) }
        }
        guard let only = found.first else {
            throw PipelineError(
                .inputMissing,
                "an episode is named by its GUID, address or title, and there is none for '\(name)'; 'narrate feed list' shows them"
            )
        }
        guard found.count == 1 else {
            throw PipelineError(
                .inputMissing, "'\(name)' means \(found.count) episodes; name one by its GUID",
                details: found.prefix(mostListed).map { "\($0.record.entry.guid)  \($0.record.entry.title)" })
        }
        return only
    }
}
