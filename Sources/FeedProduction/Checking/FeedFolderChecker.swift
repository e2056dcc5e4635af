package import NarrationPipeline
import PodcastFeed

/// Checks a finished public folder against what directories and players ask for: every document, and every file that they name.
///
/// Documents are read one by one, and of their episodes only names are kept.
package struct FeedFolderChecker {
    private let folder: PublicFolder
    private let reader: EpisodeReader
    private var list = FindingList()
    private var agreement = FeedAgreement()
    private var base: String?

    /// The folders of episodes that the feed of everything names, and the documents that were read.
    private var namedFolders: Set<String> = []
    private var readNames: Set<String> = []

    /// Whether a document could not be read to its end, so that nothing is known of what it should name.
    private var isIncomplete = false

    /// - Parameters:
    ///   - folder: The public folder.
    ///   - isQuick: Whether audio files are not read to their ends, and digests not compared.
    package init(folder: String, isQuick: Bool = false) {
        self.folder = PublicFolder(path: folder)
        reader = EpisodeReader(folder: self.folder, isQuick: isQuick)
    }

    /// Looks at everything.
    ///
    /// - Throws: `inputMissing` when there is no such folder, or no feed in it.
    package func check() throws(PipelineError) -> FeedCheckReport {
        guard folder.size(of: "feed.xml") != nil else {
            throw PipelineError(
                .inputMissing,
                "folder '\(folder.path)' has no 'feed.xml'; give the public folder that 'narrate feed' wrote to"
            )
        }
        var run = self
        return run.report()
    }

    private mutating func report() -> FeedCheckReport {
        let stems = FeedIdentity.Selection.allCases
            .map { FeedIdentity(selection: $0, guid: "").stem }
            .filter { folder.size(of: "\($0).xml") != nil }
        var feeds: [FeedCheckReport.Feed] = []
        for stem in stems { feeds.append(check(stem)) }
        if stems.count > 1, !isIncomplete { list.add(agreement.missing(in: "feed.xml")) }
        let rest = FolderRemainder(
            folder: folder, base: base, stems: stems, namedFolders: namedFolders, readNames: readNames,
            isIncomplete: isIncomplete)
        list.add(rest.findings())
        return FeedCheckReport(
            folder: folder.path, address: base, feeds: feeds, findings: list.findings, omitted: list.omitted)
    }

    /// Checks the pages of a feed, from the newest to the oldest.
    private mutating func check(_ stem: String) -> FeedCheckReport.Feed {
        var order = EpisodeOrder()
        var chain: [PagingLinks] = []
        var result = FeedCheckReport.Feed(file: "\(stem).xml", documents: 0, episodes: 0)
        var next: String? = "\(stem).xml"
        while let name = next, let bytes = folder.bytes(of: name) {
            var feed = CheckedFeed(name: name, bytes: bytes)
            learnBase(from: feed)
            feed.base = base
            readNames.insert(name)
            guard feed.fault == nil else {
                isIncomplete = true
                list.add(XMLRules.all.flatMap { $0.findings(in: feed) })
                break
            }
            list.add(FeedRules.all.flatMap { $0.findings(in: feed) } + order.findings(in: feed))
            check(feed, isMain: stem == "feed")
            chain.append(PagingLinks(feed))
            result.documents += 1
            result.episodes += feed.items.count
            next = nextPage(of: feed)
        }
        list.add(PagingForm.findings(in: chain, base: base))
        return result
    }

    private mutating func learnBase(from feed: CheckedFeed) {
        guard base == nil, feed.name == "feed.xml" else { return }
        base = feed.ownBase
        if base == nil, feed.fault == nil {
            isIncomplete = true
            list.add([
                FeedFinding(
                    "base-address-unknown", .error, feed.name,
                    "the self link must end with '/feed.xml', by which the public address is known; without it no file can be checked"
                )
            ])
        }
    }

    private mutating func check(_ feed: CheckedFeed, isMain: Bool) {
        checkJSON(beside: feed)
        guard isMain else {
            if !isIncomplete { list.add(agreement.findings(in: feed)) }
            return
        }
        agreement.add(feed)
        guard base != nil else { return }
        for item in feed.items {
            let episode = reader.episode(item, in: feed)
            list.add(EpisodeRules.all.flatMap { $0.findings(in: episode) })
            if let own = episode.folder { namedFolders.insert(own) }
        }
    }

    private mutating func checkJSON(beside feed: CheckedFeed) {
        let name = feed.name.dropLast(4) + ".json"
        guard let bytes = folder.bytes(of: String(name)) else {
            list.add([
                FeedFinding(
                    "json-feed-missing", .warning, String(name),
                    "each document should have a JSON Feed beside it; run 'narrate feed' again")
            ])
            return
        }
        list.add(
            JSONFeedRules.findings(
                in: WrittenJSONFeed(bytes), name: String(name), beside: feed, size: folder.size))
    }

    /// The name of the next older page; nil at the end, and when a page that was read comes again.
    private mutating func nextPage(of feed: CheckedFeed) -> String? {
        guard base != nil, let address = PagingLinks(feed).next else { return nil }
        guard let name = feed.path(of: address), !readNames.contains(name), folder.size(of: name) != nil
        else {
            list.add([
                FeedFinding(
                    "page-missing", .error, feed.name,
                    "the link 'next' must lead to an older page that exists, and '\(address)' is none; run 'narrate feed' again"
                )
            ])
            return nil
        }
        return name
    }
}
