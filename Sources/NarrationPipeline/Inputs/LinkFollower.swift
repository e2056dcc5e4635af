import ArticleReading
import NarrationModel
import PageFetching

/// Reads the pages that a feed's entries link to.
///
/// Pages are fetched one after the other, each once, within the limit; feeds that a sitemap index lists are followed
/// too, to a depth of two. A link that cannot be read is told by a diagnostic of the page that has it.
struct LinkFollower {
    private static let deepest = 2

    private let fetcher: any PageProvider
    private let settings: FollowSettings
    private let reading: ReadingSettings
    private var visited: Set<String> = []
    private var fetchCount = 0

    init(
        _ fetcher: any PageProvider, _ settings: FollowSettings,
        _ reading: ReadingSettings = ReadingSettings()
    ) {
        self.fetcher = fetcher
        self.settings = settings
        self.reading = reading
    }

    private var limit: Int { settings.limit ?? FollowSettings.usualLimit }

    /// `page` and the pages that its links lead to; `address` completes links, when the page came from one.
    mutating func pages(from page: ReadPage, at address: String?, depth: Int = 0) -> [ReadPage] {
        var page = page
        var pages: [ReadPage] = []
        var excess = 0
        if let address { visited.insert(address) }
        for link in page.edition.links {
            let url = WebAddress.resolve(link.url, against: address)
            guard visited.insert(url).inserted else { continue }
            guard fetchCount < limit else {
                excess += 1
                continue
            }
            fetchCount += 1
            do throws(PipelineError) {
                pages += try read(link, at: url, depth: depth)
            } catch {
                page.edition.diagnostics.append(Self.unread(link, error))
            }
        }
        if excess > 0 { page.edition.diagnostics.append(passedLimit(excess, page.source)) }
        return [page] + pages
    }

    private mutating func read(_ link: LinkedPage, at url: String, depth: Int) throws(PipelineError)
        -> [ReadPage]
    {
        var edition = try PageStages.edition(of: .web(address: url), by: fetcher, reading: reading)
        edition.fillFacts(from: link)
        let page = ReadPage(source: url, edition: edition)
        guard !edition.links.isEmpty else { return [page] }
        guard depth + 1 < Self.deepest else {
            throw PipelineError(
                .articleUnusable,
                "links are followed through \(Self.deepest) feeds, and '\(url)' leads on; give it as an input itself"
            )
        }
        return pages(from: page, at: url, depth: depth + 1)
    }

    private static func unread(_ link: LinkedPage, _ error: PipelineError) -> Diagnostic {
        Diagnostic(code: "link-not-read", severity: .warning, message: error.message, source: link.source)
    }

    private func passedLimit(_ excess: Int, _ name: String) -> Diagnostic {
        Diagnostic(
            code: "too-many-links", severity: settings.limit == nil ? .warning : .note,
            message: "of a feed's links the first \(limit) are read, and '\(name)' has \(excess) more; "
                + "'--limit' sets how many")
    }
}

extension Edition {
    /// Takes from a feed's link what the page does not say itself: its headline and its date.
    fileprivate mutating func fillFacts(from link: LinkedPage) {
        guard link.kind == .page, articles.first?.kind == .story else { return }
        articles[0].feedID = link.feedID
        if articles[0].published == nil { articles[0].published = link.published }
        if let title = link.title, !articles[0].blocks.contains(where: { $0.role == .headline }) {
            articles[0].headline = title
        }
    }
}
