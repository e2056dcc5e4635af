import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct KeptAnnouncementTests {
    private static let rows = (1...220).map { "<tr><td>Berth \($0)</td><td>\($0 + 3) m</td></tr>" }.joined()

    private static let html = """
        <h1>The harbour counts its berths</h1>
        <p>The harbour office in Port Sella has counted its berths again<sup>[3]</sup>, and put all of them into one table.</p>
        <table><tr><th>Berth</th><th>Length</th></tr>\(rows)</table>
        <p>A clerk wrote a small program for it, which she runs every night before she goes home over the bridge.</p>
        <pre>$ count --berths {all}; print [sum]</pre>
        <p>The height follows from <math><mi>h</mi><mo>=</mo><mi>acos</mi><mo>(</mo><mi>wt</mi><mo>+</mo><mi>p</mi><mo>)</mo><mo>+</mo><mi>c</mi></math>
        as the clerk knew by heart, and it never failed her in all those years at the quay.</p>
        <p><math><mi>F</mi><mo>=</mo><mi>Gmno</mi><mo>+</mo><mi>kxy</mi><mo>−</mo><mi>zzz</mi></math></p>
        <p>Nobody else has asked for it since, but the table hangs in the window for everybody to see.</p>
        """

    private static let markdown = """
        # The harbour counts its berths

        The harbour office has counted its berths again[^1], and put all of them into one table.

        | Berth | Length |
        | --- | --- |
        \((1...220).map { "| Berth \($0) | \($0 + 3) m |" }.joined(separator: "\n"))

        A clerk wrote a small program for it.

        ```
        $ count --berths {all}
        ```

        | Quay | Berths |
        | --- | --- |
        | North | 120 |

        [^1]: The last count was in 1987.
        """

    private static let feed = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port Sella</title><item>
        <title>The harbour counts its berths</title><content:encoded><![CDATA[\(html.replacing("<h1>The harbour counts its berths</h1>", with: ""))]]></content:encoded>
        </item></channel></rss>
        """

    private static let pages = [
        Page(text: html, mediaType: .html, name: "html"),
        Page(text: markdown, mediaType: .markdown, name: "markdown"),
        Page(text: feed, mediaType: .xmlFeed, name: "feed"),
    ].map(ChosenPage.init)

    private func read(_ page: ChosenPage, keep: Set<RuleID> = [], drop: Set<RuleID> = []) throws -> Edition {
        let options = ReadingOptions(requested: RuleChoices(kept: keep, dropped: drop))
        let (edition, faults) = try page.read(options)
        #expect(faults == [])
        return edition
    }

    private func texts(_ edition: Edition, _ role: BlockRole) -> [String] {
        edition.articles.flatMap(\.blocks).filter { $0.role == role }.map(\.text.string)
    }

    private func sentence(for rule: RuleID) -> String {
        switch rule {
        case LargeTable.id: "A table with 220 rows is left out."
        case CodeBlock.id: Announcement.listing.sentence
        default: Announcement.formula.sentence
        }
    }

    @Test(arguments: pages)
    func `what is read after all is not announced, and the others still are`(page: ChosenPage) throws {
        let before = try read(page)
        let announced = texts(before, .announcement)
        let rules = [LargeTable.id, CodeBlock.id, Formula.id].filter { announced.contains(sentence(for: $0)) }
        #expect(rules.count == announced.count && rules.count >= 2)
        for rule in rules {
            let edition = try read(page, keep: [rule])
            #expect(texts(edition, .announcement) == announced.filter { $0 != sentence(for: rule) })
            #expect(!edition.omissions.contains { $0.rule == rule })
        }
    }

    @Test(arguments: pages)
    func `announcements that are dropped are gone, and nothing else changes`(page: ChosenPage) throws {
        let before = try read(page)
        let edition = try read(page, drop: [DroppedRole.id(of: .announcement)])
        #expect(texts(edition, .announcement) == [])
        #expect(edition.omissions == before.omissions)
        #expect(edition.articles[0].blocks == before.articles[0].blocks.filter { $0.role != .announcement })
    }

    @Test(arguments: pages.filter { $0.page.mediaType != .markdown })
    func `a formula that is read stands in place of the words for it`(page: ChosenPage) throws {
        #expect(texts(try read(page), .paragraph).contains { $0.contains("follows from a formula as the") })
        let kept = texts(try read(page, keep: [Formula.id]), .paragraph)
        #expect(kept.contains { $0.contains("follows from h=acos(wt+p)+c as the clerk") })
        #expect(!kept.contains { $0.contains("a formula") })
    }

    @Test(arguments: pages)
    func `a paragraph that is dropped takes neither its footnote markers nor its formulas with it`(
        page: ChosenPage
    ) throws {
        let rule = DroppedRole.id(of: .paragraph)
        let edition = try read(page, drop: [rule])
        let dropped = edition.omissions.filter { $0.rule == rule }.map(\.text)
        #expect(dropped.contains { $0.hasPrefix("The harbour office") })
        #expect(!dropped.contains { $0.contains("[3]") || $0.contains("a formula") || $0.contains("acos") })
        #expect(edition.omissions.contains { $0.rule == FootnoteMarker.id })
    }

    @Test func `a row that a pattern keeps is no part of the notice that the others are left out`() throws {
        let site = try SiteSettings(host: "*", keepPatterns: ["^Berth 7 "])
        let (edition, faults) = try Self.pages[0].read(ReadingOptions(sites: [site]))
        #expect(faults == [])
        #expect(texts(edition, .announcement).contains("A table with 220 rows is left out."))
        #expect(texts(edition, .listItem) == ["Berth 7 10 m"])
    }

    @Test func `rows of tables are dropped without the names that are put in`() throws {
        let edition = try read(Self.pages[1], drop: [DroppedRole.id(of: .listItem)])
        #expect(edition.omissions.contains { $0.text == "North, 120" })
    }

    @Test func `a crosshead keeps its level when a mark in it is read`() throws {
        let html = Self.html.replacing(
            "<p>Nobody", with: "<h3>Who asked<sup>[4]</sup> for it</h3><p>Nobody")
        let edition = try read(
            ChosenPage(Page(text: html, mediaType: .html, name: "page")), keep: [FootnoteMarker.id])
        let crosshead = edition.articles[0].blocks.first { $0.role == .crosshead }
        #expect(crosshead?.level == 3 && crosshead?.text.string == "Who asked [4] for it")
    }
}
