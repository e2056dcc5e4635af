import NarrationModel
import WireFormat

/// What was made of a page in an earlier run, as far as that came.
struct PageRecord: Sendable {
    /// An article whose files are there.
    struct Entry: Sendable {
        /// The name that the files have, or would have if it were free.
        var slug: String
        var stem: String
        var episode: RenderedEpisode

        /// The files as they were written.
        var files: [FileStamp]

        var isCurrent: Bool { files.allSatisfy(\.isCurrent) }
    }

    /// What is told of the page; without its episodes.
    var report: RenderReport.PageReport
    var articleCount: Int

    /// What else the files were made from.
    var dependencies: [FileStamp]

    /// The finished articles, by their places on the page.
    var entries: [Int: Entry] = [:]

    /// Whether all articles are finished.
    var isComplete: Bool { entries.count == articleCount }

    /// The episodes in order, when all articles are finished and nothing has changed since.
    ///
    /// - Parameter slugs: Takes up the names, when they are the ones that the files have.
    /// - Returns: Nil when something is to be made.
    func episodes(registering slugs: inout SlugRegister) -> [RenderedEpisode]? {
        var taken = slugs
        var episodes: [RenderedEpisode] = []
        for number in 0..<articleCount {
            guard let entry = entries[number], entry.isCurrent, taken.register(entry.slug) == entry.stem
            else {
                return nil
            }
            episodes.append(entry.episode.unchanged)
        }
        slugs = taken
        return episodes
    }
}

extension PageRecord {
    /// A page of which nothing has been made.
    init(of page: SourceReader.Page) {
        report = page.report
        articleCount = page.parts.count
        dependencies = page.parts.compactMap { LeadImage.path(of: $0.article, from: $0.source) }
            .map { FileStamp(path: $0) }
    }
}

extension RenderedEpisode {
    /// The episode in a run that found its files as they should be.
    var unchanged: RenderedEpisode {
        var episode = self
        episode.isUnchanged = true
        episode.passages = PassageCounts()
        return episode
    }
}
