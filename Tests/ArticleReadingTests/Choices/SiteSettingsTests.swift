import HTMLParsing
import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct SiteSettingsTests {
    private static let html = """
        <html><head><title>Ferry runs again</title><link rel="canonical" href="https://www.Harbour.example/news/ferry"></head>
        <body><nav><a href="/">Home page</a> <a href="/s">Sport</a></nav><main><h1>Ferry runs again</h1>
        <p>The ferry to the outer islands runs again from Monday, the harbour office said, after nine days of storm.</p>
        <div class="poll" id="poll"><p>Would you take the ferry in such a storm? Tell us in a few words what you think.</p></div>
        <p>Two crossings a day are planned for the first week, <span class="ref">see page nine</span>, and four from May on.</p>
        <aside class="box facts"><p>The ferry was built in 1987 and carries 60 cars.</p><p class="extra">Buy the book.</p></aside>
        <p>Advance tickets are sold at the kiosk on the north quay, which opens at seven in the morning every day.</p>
        </main><footer><p>Harbour News, since 1901.</p></footer></body></html>
        """

    private func read(
        _ text: String = html, as type: Page.MediaType = .html, host: String = "harbour.example",
        address: String? = nil,
        keep: [String] = [], drop: [String] = [], keepPatterns: [String] = [], dropPatterns: [String] = [],
        requested: RuleChoices = RuleChoices()
    ) throws -> Edition {
        let site = try SiteSettings(
            host: host, keepSelectors: keep, dropSelectors: drop, keepPatterns: keepPatterns,
            dropPatterns: dropPatterns)
        var options = ReadingOptions(sites: [site], requested: requested)
        options.address = address
        let page = ChosenPage(Page(text: text, mediaType: type, name: "page"))
        if address == nil { #expect(try page.read(options).faults == []) }
        return try ArticleReader(options: options).read(page.page)
    }

    private func body(_ edition: Edition) -> String {
        edition.articles[0].blocks.map(\.text.string).joined(separator: "\n")
    }

    private func dropped(_ edition: Edition) -> [String] {
        edition.omissions.filter { $0.rule == DroppedBySite.id }.map { PageMetadata.folded($0.text) }
    }

    @Test func `a selector drops an element with everything in it`() throws {
        #expect(body(try read()).contains("Would you take"))
        let edition = try read(drop: ["aside.promo, #poll"])
        #expect(!body(edition).contains("Would you take"))
        #expect(dropped(edition).count == 1 && dropped(edition)[0].hasPrefix("Would you take"))
    }

    @Test func `a selector drops a part of a paragraph and leaves the rest`() throws {
        let edition = try read(drop: ["span.ref"])
        #expect(body(edition).contains("the first week,, and four from May on."))
        #expect(dropped(edition) == ["see page nine"])
    }

    @Test func `a selector keeps what rules leave out, at its place`() throws {
        let edition = try read(keep: ["footer", "nav a[href='/s']"])
        #expect(edition.articles[0].blocks.last?.text.string == "Harbour News, since 1901.")
        #expect(edition.articles[0].blocks.first?.text.string == "Home page Sport")
        #expect(edition.omissions == [])
    }

    @Test func `the nearer of two selectors wins, and to keep wins on one element`() throws {
        let inner = try read(keep: ["p.extra"], drop: ["aside"])
        #expect(
            body(inner).contains("Buy the book.")
                && dropped(inner) == ["The ferry was built in 1987 and carries 60 cars."])
        let outer = try read(keep: ["aside"], drop: ["p.extra"])
        #expect(body(outer).contains("built in 1987") && dropped(outer) == ["Buy the book."])
        #expect(dropped(try read(keep: [".extra"], drop: ["p.extra"])) == [])
    }

    @Test func `what is dropped is not taken for the article`() throws {
        let decoy = String(
            repeating: "<p>The quay is long, and the ships that lie there are older than the town.</p>",
            count: 9)
        let html = Self.html.replacing("</main>", with: "</main><div class=\"story\">\(decoy)</div>")
        let edition = try read(html, drop: ["div.story"])
        #expect(
            body(edition).contains("runs again from Monday") && !body(edition).contains("The quay is long"))
    }

    @Test func `patterns keep and drop lines of HTML`() throws {
        let edition = try read(keepPatterns: ["since \\d{4}"], dropPatterns: ["(?i)^would you", "^Advance"])
        #expect(body(edition).contains("since 1901") && !body(edition).contains("Advance tickets"))
        #expect(dropped(edition).count == 2)
    }

    @Test func `patterns keep and drop lines of saved text, wherever it came from`() throws {
        let text = """
            Menu

            Ferry runs again

            The ferry to the outer islands runs again from Monday, the harbour office said, after nine days of storm.

            Listen to our daily show about the sea with Ann, and tell all your friends about it.

            Two crossings a day are planned for the first week, and four from May on, if the weather allows it.

            Share this article

            """
        let edition = try read(
            text, as: .savedText, host: "*", keepPatterns: ["^Share"], dropPatterns: ["^Listen to"])
        #expect(
            dropped(edition) == [
                "Listen to our daily show about the sea with Ann, and tell all your friends about it."
            ])
        #expect(edition.articles[0].blocks.last?.text.string == "Share this article")
        #expect(edition.omissions.map(\.text).contains("Menu"))
        let other = try read(text, as: .savedText, dropPatterns: ["^Listen to"])
        #expect(dropped(other) == [])
    }

    @Test func `patterns keep and drop stretches of Markdown, by the address in front matter`() throws {
        let text = """
            ---
            title: Ferry runs again
            url: https://harbour.example/ferry
            ---

            The ferry runs again from Monday, the office said.

            > Sponsored: buy the book.

            It is ~~closed~~ open.

            """
        let edition = try read(text, as: .markdown, keepPatterns: ["^closed$"], dropPatterns: ["^Sponsored"])
        #expect(dropped(edition) == ["Sponsored: buy the book."])
        #expect(body(edition).contains("It is closed open."))
    }

    @Test func `rules of this run win over the site's, but not over its selectors and patterns`() throws {
        let site = try SiteSettings(
            host: "*", rules: RuleChoices(kept: ["sidebar"], dropped: []), dropPatterns: ["^Two cross"])
        var options = ReadingOptions(sites: [site])
        #expect(options.choices(for: nil).keeps("sidebar"))
        options.requested = RuleChoices(kept: [], dropped: ["sidebar"])
        #expect(!options.choices(for: nil).keeps("sidebar"))
        let kept = try read(keep: ["h1"], requested: RuleChoices(kept: [], dropped: ["dropped-headline"]))
        #expect(kept.articles[0].blocks.first?.role == .headline)
        let off = try read(
            dropPatterns: ["^Two"], requested: RuleChoices(kept: [DroppedBySite.id], dropped: []))
        #expect(dropped(off) == [])
    }

    @Test(arguments: [
        ("harbour.example", "https://harbour.example/a", true),
        ("harbour.example", "https://WWW.Harbour.Example:8080/a?b", true),
        ("*.harbour.example", "https://harbour.example/", false),
        ("*.harbour.example", "http://news.harbour.example", true),
        ("harbour.example", "https://otherharbour.example/", false),
        ("harbour.example", "https://user:word@harbour.example./x@y", true),
        ("*", "https://anywhere.test/", true), ("harbour.example", "harbour.example/a", false),
        ("example", "https://a.example", true),
    ])
    func `settings are for a host and what is under it`(host: String, address: String, isFor: Bool) throws {
        #expect(try HostPattern(host).matches(HostPattern.host(of: address)) == isFor)
    }

    @Test func `the address that a page came from goes before the one that it names`() throws {
        #expect(dropped(try read(address: "https://mirror.test/x", dropPatterns: ["^Advance"])) == [])
        #expect(
            dropped(
                try read(host: "mirror.test", address: "https://mirror.test/x", dropPatterns: ["^Advance"])
            ).count == 1)
    }

    @Test func `the settings of a closer host win`() throws {
        let far = try SiteSettings(
            host: "example", rules: RuleChoices(kept: ["sidebar"], dropped: ["dropped-note"]))
        let near = try SiteSettings(
            host: "*.harbour.example", rules: RuleChoices(kept: [], dropped: ["sidebar"]))
        let choices = ReadingOptions(sites: [near, far]).choices(for: "https://news.harbour.example/")
        #expect(!choices.keeps("sidebar") && choices.rule(dropping: .note) == "dropped-note")
    }

    @Test(arguments: [
        "https://harbour.example", "harbour.example:80", "a..b", "", "*.", "w*w.example", "two words",
    ])
    func `a host that is none is refused`(host: String) {
        let error = #expect(throws: ReadingError.self) { try SiteSettings(host: host) }
        #expect(error?.code == .unusableSetting)
        #expect(error?.message.contains("'\(host)'") == true)
    }

    @Test(arguments: ["(", "[a", "*a"])
    func `a pattern that does not compile is refused, with the reason`(pattern: String) {
        let error = #expect(throws: ReadingError.self) {
            try SiteSettings(host: "*", dropPatterns: [pattern])
        }
        #expect(error?.code == .unusableSetting)
        #expect(
            error?.message.contains("'\(pattern)'") == true && error?.message.contains("expected") == true
                || pattern == "*a")
    }

    @Test func `a page of which all is dropped says so`() throws {
        let roles = Set(BlockRole.allCases.map(DroppedRole.id(of:)))
        let error = #expect(throws: ReadingError.self) {
            try read(address: "https://mirror.test/", requested: RuleChoices(kept: [], dropped: roles))
        }
        #expect(error?.message.contains("dropped by choice") == true)
    }
}
