import HTMLParsing
import Testing

@testable import ArticleReading

@Suite struct PageMetadataTests {
    private func metadata(_ head: String, language: String = "") throws -> PageMetadata {
        PageMetadata(
            try HTMLParser.document(
                in: "<html\(language)><head>\(head)</head><body><p>Text.</p></body></html>"))
    }

    @Test func `OpenGraph gives title, section, publisher, picture, address and kind`() throws {
        let page = try metadata(
            """
            <title>Lock opens | Harbour Post</title>
            <meta property="og:title" content="Lock  opens"><meta property="og:type" content="Article">
            <meta property="og:site_name" content="Harbour &amp;amp; River Post">
            <meta property="article:section" content="Rivers"><meta property="og:url" content="https://a.example/lock">
            <meta property="og:image" content="https://a.example/lock.jpg">
            """)
        #expect(page.titles == ["Lock opens", "Lock opens | Harbour Post"])
        #expect(page.isArticle)
        #expect(page.publisher == "Harbour & River Post")
        #expect(page.section == "Rivers")
        #expect(page.imageURL == "https://a.example/lock.jpg")
        #expect(page.address == "https://a.example/lock")
    }

    @Test(arguments: [
        "<meta name=author content='Mara Ellin'>", "<meta property=author content='Mara Ellin'>",
        "<meta itemprop=author content='Mara Ellin'>", "<META NAME=Author CONTENT=' Mara\nEllin '>",
        "<meta name=author content=''><meta name=author content='Mara Ellin'>",
    ])
    func `a name, a property and an itemprop are read alike, whatever their case`(meta: String) throws {
        #expect(try metadata(meta).meta("author") == "Mara Ellin")
    }

    @Test func `every author of a citation is kept in order`() throws {
        let page = try metadata(
            "<meta name=citation_author content='Ellin, Mara'><meta name=citation_author content='Owen Tarn'>"
        )
        #expect(page.metas("citation_author", "citation_authors") == ["Ellin, Mara", "Owen Tarn"])
        #expect(page.meta("citation_author") == "Ellin, Mara")
    }

    @Test func `the names that are asked for first count first`() throws {
        let page = try metadata("<meta name=date content=2024-01-01><meta name=pubdate content=2024-02-02>")
        #expect(page.meta("pubdate", "date") == "2024-02-02")
        #expect(page.meta("lastmod") == nil)
    }

    @Test(
        arguments: [
            (
                "<link rel=canonical href=https://a.example/1><link rel=canonical href=https://a.example/2>",
                "https://a.example/1"
            ),
            ("<link rel=CANONICAL href=https://a.example/1>", "https://a.example/1"),
            ("<link rel=stylesheet href=https://a.example/1>", nil),
        ] as [(String, String?)])
    func `the first canonical address counts`(head: String, address: String?) throws {
        #expect(try metadata(head).canonicalURL == address)
    }

    @Test func `an address within the site gives no host, and OpenGraph's stands in`() throws {
        let page = try metadata(
            "<link rel=canonical href=/lock><meta property=og:url content=https://a.example/lock>")
        #expect(page.address == "https://a.example/lock")
    }

    @Test(
        arguments: [
            (" lang=de", "", "de"), (" lang=en-GB", "", "en-GB"), (" lang=pt_BR", "", "pt-BR"),
            ("", "<meta property=og:locale content=fr_FR>", "fr-FR"),
            ("", "<meta name=language content=es>", "es"),
            (" lang=de", "<meta property=og:locale content=en_US>", "de"),
            (
                " lang=de",
                "<script type=application/ld+json>{\"@type\": \"Article\", \"inLanguage\": \"pl\"}</script>",
                "pl"
            ),
            (" lang=''", "", nil), (" lang='a language of some length'", "", nil), ("", "", nil),
        ] as [(String, String, String?)])
    func `the language is that of the data, of the page, then of the head`(
        attribute: String, head: String, language: String?
    ) throws {
        #expect(try metadata(head, language: attribute).language == language)
    }

    @Test func `what JSON-LD says counts before OpenGraph`() throws {
        let page = try metadata(
            """
            <meta property=og:site_name content=Site><meta property=og:title content='Lock opens: all about it'>
            <meta property=article:section content=Home>
            <script type=application/ld+json>{"@type": "NewsArticle", "headline": "Lock opens &amp; closes",
            "articleSection": "Rivers", "publisher": {"name": "Harbour Post"}}</script>
            """)
        #expect(page.titles.first == "Lock opens & closes")
        #expect(page.section == "Rivers")
        #expect(page.publisher == "Harbour Post")
    }

    @Test func `a page without a head says nothing`() throws {
        let page = PageMetadata(try HTMLParser.document(in: "<p>Text."))
        #expect(page.titles == [])
        #expect(page.language == nil && page.publisher == nil && page.section == nil && page.imageURL == nil)
        #expect(!page.isArticle)
    }
}
