import Testing

@testable import ArticleReading

@Suite struct LinkedDataTests {
    private static let article = """
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock opens", "inLanguage": "en-GB",
         "datePublished": "2024-05-02T08:00:00+01:00", "dateModified": "2024-05-03", "url": "https://a.example/lock",
         "articleSection": ["Rivers", "News"], "author": {"@type": "Person", "name": "Mara Ellin"},
         "publisher": {"@type": "Organization", "name": "Harbour Post"},
         "image": [{"@type": "ImageObject", "url": "https://a.example/lock.jpg"}]}
        """

    @Test(arguments: [
        article, "[\(article)]", "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Post\"}, \(article)]}",
        "{\"@type\": \"WebPage\", \"mainEntity\": \(article)}", "<!-- \n" + article + "\n -->",
    ])
    func `an article gives all its facts, wherever it stands`(script: String) {
        let data = LinkedData([script])
        #expect(data.isArticle)
        #expect(data.headline == "Lock opens")
        #expect(data.authors == ["Mara Ellin"])
        #expect(data.published == "2024-05-02T08:00:00+01:00")
        #expect(data.modified == "2024-05-03")
        #expect(data.language == "en-GB")
        #expect(data.url == "https://a.example/lock")
        #expect(data.section == "Rivers")
        #expect(data.publisher == "Harbour Post")
        #expect(data.imageURL == "https://a.example/lock.jpg")
    }

    @Test func `authors and publisher are found by their identifiers`() {
        let data = LinkedData([
            """
            {"@graph": [
              {"@type": "BlogPosting", "headline": "Lock", "author": [{"@id": "#mara"}, {"@id": "#owen"}],
               "publisher": {"@id": "#post"}},
              {"@type": "Person", "@id": "#mara", "name": "Mara Ellin"}, {"@type": "Person", "@id": "#owen", "name": "Owen Tarn"},
              {"@type": "Organization", "@id": "#post", "name": "Harbour Post"}]}
            """
        ])
        #expect(data.authors == ["Mara Ellin", "Owen Tarn"])
        #expect(data.publisher == "Harbour Post")
    }

    @Test(arguments: [
        ("\"Mara Ellin\"", ["Mara Ellin"]), ("[\"Mara Ellin\", \"Owen Tarn\"]", ["Mara Ellin", "Owen Tarn"]),
        ("[{\"name\": \"Mara Ellin\"}, {\"name\": [\"Owen Tarn\"]}]", ["Mara Ellin", "Owen Tarn"]),
        ("{\"@type\": \"Organization\", \"name\": \"Harbour Post\"}", []),
        (
            "[{\"@type\": \"NewsMediaOrganization\", \"name\": \"Post\"}, {\"@type\": \"Person\", \"name\": \"Mara Ellin\"}]",
            ["Mara Ellin"]
        ),
        ("{\"@type\": \"Person\"}", []), ("null", []), ("7", []), ("[]", []), ("{\"@id\": \"#nobody\"}", []),
    ])
    func `authors come in every form, and bodies are left out`(author: String, names: [String]) {
        #expect(LinkedData(["{\"@type\": \"Article\", \"author\": \(author)}"]).authors == names)
    }

    @Test func `a body that is an author only by its identifier is left out`() {
        let data = LinkedData([
            """
            {"@graph": [{"@type": "Article", "headline": "Lock", "author": {"@id": "#post"}},
              {"@type": ["Organization", "Brand"], "@id": "#post", "name": "Harbour Post"}]}
            """
        ])
        #expect(data.authors == [])
    }

    @Test(
        arguments: [
            ("\"https://a.example/1.jpg\"", "https://a.example/1.jpg"),
            ("[\"https://a.example/1.jpg\", \"https://a.example/2.jpg\"]", "https://a.example/1.jpg"),
            ("{\"url\": [\"https://a.example/1.jpg\"]}", "https://a.example/1.jpg"), ("{}", nil), ("[]", nil),
            ("4", nil),
        ] as [(String, String?)])
    func `the picture comes in every form`(image: String, url: String?) {
        #expect(LinkedData(["{\"@type\": \"Article\", \"image\": \(image)}"]).imageURL == url)
    }

    @Test func `a page's dates stand in for those that its article lacks`() {
        let data = LinkedData([
            """
            [{"@type": "WebPage", "datePublished": "2024-01-01", "dateModified": "2024-01-02", "name": "Page"},
             {"@type": "Article", "headline": "Lock", "datePublished": "2024-05-02"}]
            """
        ])
        #expect(data.published == "2024-05-02")
        #expect(data.modified == "2024-01-02")
        #expect(data.headline == "Lock")
    }

    @Test func `a live blog says that it is one`() {
        #expect(LinkedData(["{\"@type\": \"LiveBlogPosting\", \"headline\": \"Flood\"}"]).isLiveBlog)
    }

    @Test(arguments: [
        "", "null", "{", "[", "[[[[", "{\"@type\":", "\"Article\"", "{}", "<!--", "{\"@type\": 4}",
    ])
    func `damaged data say nothing`(script: String) {
        let data = LinkedData([script])
        #expect(!data.isArticle)
        #expect(data.headline == nil)
    }

    @Test func `damage at the end leaves what stands before it, and line breaks in texts are read`() {
        let data = LinkedData([
            "{\"@type\": \"Article\", \"headline\": \"Lock\nopens\", \"author\": \"Mara Ellin\", \"image"
        ])
        #expect(data.isArticle)
        #expect(data.headline.map(PageMetadata.folded) == "Lock opens")
        #expect(data.authors == ["Mara Ellin"])
    }

    @Test(arguments: ["[", "{\"author\":", "{\"@graph\":[", "{\"a\":1},"])
    func `data made to be deep or long end soon`(piece: String) {
        #expect(!LinkedData([String(repeating: piece, count: 100_000)]).isArticle)
    }
}
