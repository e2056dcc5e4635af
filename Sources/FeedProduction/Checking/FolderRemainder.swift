import NarrationModel
import PodcastFeed

/// What is checked once a folder's feeds are read: the picture, the list of feeds, the page, and what nobody names.
struct FolderRemainder {
    let folder: PublicFolder
    let base: String?

    /// The feeds' names without an ending.
    let stems: [String]

    /// The folders of the episodes that are named.
    let namedFolders: Set<String>

    /// The documents that links lead to.
    let readNames: Set<String>

    /// Whether a document could not be read.
    let isIncomplete: Bool

    private static let longestHead = 1 << 20

    func findings() -> [FeedFinding] {
        showImages() + listOfFeeds() + indexPage() + (isIncomplete ? [] : strayPages() + strayEpisodes())
            + unfinished()
    }

    private func showImages() -> [FeedFinding] {
        let images = stems.flatMap { stem -> [String] in
            guard let bytes = folder.bytes(of: "\(stem).xml") else { return [] }
            var feed = CheckedFeed(name: "\(stem).xml", bytes: bytes)
            feed.base = base
            return feed.showImages.compactMap { feed.path(of: $0) }
        }
        return Set(images).sorted().flatMap { path -> [FeedFinding] in
            guard let bytes = folder.bytes(of: path, limit: Self.longestHead) else {
                return [
                    FeedFinding(
                        "show-image-wrong", .error, path,
                        "the show's picture must be a file that exists; set 'cover' and run 'narrate feed' again"
                    )
                ]
            }
            return ImageRequirements.faults(of: ImageHead(bytes), path: path).map {
                FeedFinding("show-image-wrong", .error, path, "\($0); give another 'cover'")
            }
        }
    }

    private func listOfFeeds() -> [FeedFinding] {
        guard let base else { return [] }
        let name = "feeds.opml"
        return OPMLRules.findings(
            in: folder.bytes(of: name), name: name, feeds: stems.map { "\(base)\($0).xml" })
    }

    private func indexPage() -> [FeedFinding] {
        guard folder.size(of: "index.html") == nil else { return [] }
        return [
            FeedFinding(
                "index-missing", .warning, "index.html",
                "a show should have a page to browse; run 'narrate feed' again")
        ]
    }

    /// Pages of feeds that no link leads to.
    private func strayPages() -> [FeedFinding] {
        folder.names().filter { name in
            name.hasSuffix(".xml") && !readNames.contains(name) && FeedFileName(name) == .older
        }.map {
            FeedFinding(
                "page-left-over", .error, $0,
                "every page must be one that the feed leads to, and this one is not; run 'narrate feed' again, or delete it"
            )
        }
    }

    /// Folders of episodes that no feed names, whose files nobody asks for.
    private func strayEpisodes() -> [FeedFinding] {
        folder.names(in: "episodes").filter { !$0.hasPrefix(".") && $0 != EndedEpisodes.name }.map {
            "episodes/\($0)"
        }
        .filter { !namedFolders.contains($0) }.map {
            FeedFinding(
                "left-over", .note, $0,
                "no feed names it; 'narrate feed' removes it after a day, or delete it")
        }
    }

    private func unfinished() -> [FeedFinding] {
        (folder.names().map { ($0, $0) } + folder.names(in: "episodes").map { ($0, "episodes/\($0)") })
            .filter { $0.0.hasPrefix(".") && $0.0 != PublishLedger.fileName }.map {
                FeedFinding(
                    "left-over", .note, $0.1,
                    "a hidden file or folder is none of a finished run's; run 'narrate feed' again, or delete it"
                )
            }
    }
}
