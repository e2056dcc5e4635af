/// What the sources give out in one run, and what can be known from it.
struct NewsEdition {
    /// An article as a source shows it.
    struct Offer: Hashable {
        var source: NewsStory.Place
        var topic: String

        /// All of it that a listener hears or follows.
        var content: String

        init(_ story: NewsStory, by source: NewsStory.Place, renamed: Bool = false) {
            self.source = source
            topic = story.topic
            content = (["\(renamed)", story.headline, story.path] + story.paragraphs).joined(separator: "\n")
        }
    }

    /// The pages of the server by their paths.
    var pages: [String: Newsstand.Page] = [:]

    /// The files of the folder by their names; nil for a page that is no text.
    var files: [String: String?] = [:]

    /// What can be read, source by source.
    var offers: [Offer] = []

    /// What cannot: the ends of the names that failures must have.
    var faults: [String] = []
}

extension Newsroom {
    private static let late = "/late/offing"

    /// What the sources give out now.
    mutating func published(at address: String) -> NewsEdition {
        var edition = NewsEdition()
        publishMain(&edition)
        publishPartner(&edition, at: address)
        publishPages(&edition, at: address)
        publishFiles(&edition)
        publishBriefing(&edition)
        return edition
    }

    /// RSS with whole texts; some days with entries twice, and broken for two days.
    private mutating func publishMain(_ edition: inout NewsEdition) {
        var shown = reordered(shown(.main))
        if run.day % 3 == 2, let story = shown.first {
            // Once more as it is, and once more under another ID.
            var again = story
            again.ids += 50
            shown += [story, again]
        }
        var page = Newsstand.Page(type: "application/rss+xml", body: NewsDocuments.rss(shown))
        switch (run.day, run.number) {
        case (8, _):
            page.status = "500 Internal Server Error"
            (shown, edition.faults) = ([], ["news.xml"])
        case (9, 1):
            // Nothing says how long it should be: it ends in the fourth entry.
            page.body = String(page.body.prefix(NewsDocuments.rss(Array(shown.prefix(3))).count))
            shown = Array(shown.prefix(3))
        case (9, _):
            page.body = String(page.body.reversed())
            (shown, edition.faults) = ([], ["news.xml"])
        default: break
        }
        edition.pages["/news.xml"] = page
        edition.offers += Set(shown.map(\.topic)).sorted().compactMap { topic in
            shown.first { $0.topic == topic }.map { .init($0, by: .main) }
        }
    }

    /// A JSON feed of what it has itself, and of what others have under its own IDs and other forms of their addresses.
    private mutating func publishPartner(_ edition: inout NewsEdition, at address: String) {
        var shown = shown(.partner) + shown(.main).prefix(4) + shown(.pages).prefix(2)
        shown = reordered(shown)
        edition.pages["/partner.json"] = Newsstand.Page(
            type: "application/feed+json",
            body: NewsDocuments.json(shown, renames: run.day > 10) { story in
                let page = "\(address)/pages\(story.path).html"
                return story.place == .pages
                    ? page + "?utm_source=partner"
                    : "http://www.news.example\(story.path)/?utm_source=partner&gclid=\(run.day)"
            })
        edition.offers += shown.map {
            .init($0, by: .partner, renamed: run.day > 10 && $0.place != .partner)
        }
    }

    /// A sitemap, the pages that it lists, and one that is not there before the fifth day.
    private func publishPages(_ edition: inout NewsEdition, at address: String) {
        let shown = shown(.pages)
        var links = shown.map { "\(address)/pages\($0.path).html" }
        for story in shown {
            edition.pages["/pages\(story.path).html"] = Newsstand.Page(
                type: "text/html; charset=utf-8", body: NewsDocuments.html(story))
        }
        let late = NewsStory("offing", .pages, day: 5, number: 900)
        links.append(address + Self.late)
        if run.day >= 5 {
            edition.pages[Self.late] = Newsstand.Page(
                type: "text/html; charset=utf-8", body: NewsDocuments.html(late))
            edition.offers.append(.init(late, by: .pages))
        }
        edition.pages["/sitemap.xml"] = Newsstand.Page(
            type: "application/xml", body: NewsDocuments.sitemap(links))
        edition.offers += shown.map { .init($0, by: .pages) }
    }

    /// A folder of Markdown; a page is no text on the fourth day, and one has no text before the fifth.
    private func publishFiles(_ edition: inout NewsEdition) {
        for (index, story) in shown(.articles).enumerated() {
            let name = "\(story.topic).md"
            guard run.day != 4 || index > 0 else {
                edition.files[name] = .some(nil)
                edition.faults.append(name)
                continue
            }
            edition.files[name] = NewsDocuments.markdown(story)
            edition.offers.append(.init(story, by: .articles))
        }
        let empty = NewsStory("narrows", .articles, day: 5, number: 901)
        edition.files["narrows.md"] = run.day < 5 ? "" : NewsDocuments.markdown(empty)
        if run.day < 5 {
            edition.faults.append("narrows.md")
        } else {
            edition.offers.append(.init(empty, by: .articles))
        }
    }

    /// A page of timed items that begins anew every day.
    private func publishBriefing(_ edition: inout NewsEdition) {
        let shown = shown(.briefing)
        edition.pages["/briefing"] = Newsstand.Page(
            type: "text/plain; charset=utf-8", body: NewsDocuments.briefing(shown, day: run.day))
        edition.offers += shown.map { .init($0, by: .briefing) }
    }
}
