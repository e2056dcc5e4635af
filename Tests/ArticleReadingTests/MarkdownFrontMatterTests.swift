import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct MarkdownFrontMatterTests {
    private func edition(_ frontMatter: String) throws -> Edition {
        let text = frontMatter + "\nThe tide comes in twice a day."
        let edition = try ArticleReader(language: "en").read(
            Page(text: text, mediaType: .markdown, name: "page"))
        #expect(MarkdownLedger.faults(in: edition, of: text) == [])
        return edition
    }

    private func blocks(_ frontMatter: String) throws -> [String] {
        try edition(frontMatter).articles[0].blocks.dropLast().map {
            "\($0.role.rawValue): \($0.text.string)"
        }
    }

    @Test func `values are read in YAML and TOML`() throws {
        let wanted = [
            "headline: The tide", "standfirst: It comes.", "byline: A. Roe, B. Doe", "timestamp: 3 May 2021",
        ]
        #expect(
            try blocks(
                "---\ntitle: The tide\ndescription: It comes.\nauthor: [A. Roe, B. Doe]\ndate: 3 May 2021\n---"
            ) == wanted)
        #expect(
            try blocks(
                "+++\ndate = '3 May 2021'\nauthors = ['A. Roe', 'B. Doe']\nsubtitle = 'It comes.'\ntitle = 'The tide'\n+++"
            )
                == wanted)
        #expect(
            try blocks(
                "---\ntitle: >-\n  The\n  tide\nsummary: |\n  It\n  comes.\nauthors:\n- A. Roe\n- name: B. Doe\ndate: 3 May 2021\n..."
            )
                == wanted)
    }

    @Test func `escapes in values keep the value's place`() throws {
        let article = try edition("---\ntitle: \"Caf\\u00e9 \\\"Tide\\\"\"\n---").articles[0]
        #expect(article.headline == "Café \"Tide\"")
        #expect(article.blocks[0].text.sourceRange == SourceRange(11, 31))
    }

    @Test func `of a machine's time only the day is said`() throws {
        for (value, zone) in [
            ("2024-03-01T08:30:00Z", "Z"), ("2024-03-01 08:30:00 +0000", ""),
            ("2024-03-01T08:30:00+01:00", "+01:00"),
        ] {
            let edition = try edition("---\ntitle: The tide\ndate: \(value)\n---")
            #expect(
                edition.articles[0].blocks[1]
                    == Block(.timestamp, SourcedText(copying: "2024-03-01", from: 26)))
            #expect(edition.articles[0].published?.iso8601 == "2024-03-01T08:30" + zone)
            #expect(edition.omissions.map(\.rule) == ["front-matter"])
        }
        #expect(
            try edition("+++\ntitle = 'The tide'\ndate = 2024-03-01\n+++").articles[0].published?.iso8601
                == "2024-03-01")
    }

    @Test func `language, address and authors are known of the article`() throws {
        let article = try edition(
            "---\ntitle: T\nlang: en_GB\nurl: https://a.example/t\nauthor: By Ann Roe, editor\n---"
        ).articles[0]
        #expect(article.language == "en-GB")
        #expect(article.sourceURL == "https://a.example/t")
        #expect(article.author == "Ann Roe")
        let other = try edition("---\ntitle: T\nlanguage: English\nurl: /t\nauthor: Ann Roe and Bo Doe\n---")
            .articles[0]
        #expect(other.language == "en")
        #expect(other.sourceURL == nil)
    }

    @Test func `keys that say nothing of the article are left out with their values`() throws {
        let edition = try edition("---\ntitle: T\ndraft: no\ntags:\n  - sea\n  - moon\n# a comment\n---")
        #expect(edition.omissions.map(\.text) == ["draft: no", "tags: - sea - moon", "# a comment"])
        #expect(edition.omissions.allSatisfy { $0.rule == "front-matter" })
    }

    @Test func `front matter that cannot be parsed is read line by line`() throws {
        #expect(
            try blocks("---\ntitle: The tide: a story\nauthor: 'A. Roe'\nx: [\n---") == [
                "headline: The tide: a story", "byline: A. Roe",
            ])
        #expect(try blocks("+++\ntitle = The tide # so far\nx = \n+++") == ["headline: The tide"])
    }

    @Test func `a rule above text is no front matter`() throws {
        let text = "---\nThe tide comes in.\n---\nIt goes out."
        let edition = try ArticleReader().read(Page(text: text, mediaType: .markdown, name: "page"))
        #expect(edition.keptWordCount == 7)
    }
}
