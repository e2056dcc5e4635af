import Testing

@testable import ArticleReading

@Suite struct NameVocabularyTests {
    private func parts(_ names: String) -> PageParts { PageParts.vocabulary.parts(in: names) }

    @Test(
        arguments: [
            ("sidebar", .sidebar), ("sidebar2", .sidebar), ("right-sidebar", .sidebar),
            ("pageSidebar", .sidebar), ("SIDEBAR", .sidebar),
            ("article-body", .body), ("articleBody__text", .body), ("article_body", .body), ("body", .body),
            ("author-bio", .biography), ("byline", .byline), ("x-Byline-3", .byline),
            ("ad-slot", .advertisement),
            ("related posts", .related), ("c-read-more", .related), ("col post-meta", .metadata),
        ] as [(String, PageParts)])
    func `words in names tell what an element is`(names: String, part: PageParts) {
        #expect(parts(names).isSuperset(of: part))
    }

    @Test(arguments: [
        "elementor-element-0ad9de4", "css-1ad2share", "block-3f9", "md5d41d8cd9comments", "has-sidebar",
        "no-ads", "with-related",
        "hide-share", "bodywork", "reader", "heading", "adapt", "", " ", "--", "öäü",
    ])
    func `digests, names of what an element has, and longer words tell nothing`(names: String) {
        #expect(parts(names) == [])
    }

    @Test(arguments: ["content", "body"])
    func `a word that is only a whole name counts alone`(name: String) {
        #expect(parts(name).contains(.body))
        #expect(parts("wp-\(name)-x") == [])
    }

    @Test func `several names tell several things`() {
        #expect(parts("byline post-date share").isSuperset(of: [.byline, .date, .share]))
    }

    @Test func `an identifier of many words is made of a heading`() {
        #expect(PageParts.vocabulary.parts(inIdentifier: "comments") == .comments)
        #expect(PageParts.vocabulary.parts(inIdentifier: "how-to-share-a-boat") == [])
    }

    @Test(arguments: ["a-", "sidebar", "A", "é", " "])
    func `names made to be long are cut`(piece: String) {
        _ = parts(String(repeating: piece, count: 300_000))
    }
}
