import FeedLibrary
import NarrationModel
import NarrationTestSupport
import Testing

@testable import FeedProduction

/// What makes an article the same one tomorrow.
@Suite struct IdentityTests {
    private static let tide =
        "The tide came in twice on Monday and left a trunk full of letters on the northern beach."
    private static let crane =
        "Nobody has asked for it, yet the crane by the old quay was painted yellow overnight."
    private static let gulls =
        "Gulls have learned to open the bins, and the council buys heavier lids for each of them."

    @Test(
        arguments: [
            ("https://news.example/a", "http://news.example/a"),
            ("https://news.example/a", "https://www.news.example/a/"),
            ("https://News.Example:443/a", "http://news.example:80/a"),
            ("https://news.example/a", "https://news.example/a?utm_source=x&UTM_medium=y&fbclid=z"),
            ("https://news.example/a?b=1&a=2", "https://news.example/a?a=2&gclid=9&b=1"),
            ("https://news.example/a", "https://news.example/a#comments"),
            ("https://news.example", "http://www.news.example//"),
        ])
    func `addresses of one page are one`(left: String, right: String) {
        #expect(CanonicalAddress.key(of: left) == CanonicalAddress.key(of: right))
    }

    @Test(
        arguments: [
            ("https://news.example/a", "https://news.example/A"),
            ("https://news.example/a", "https://news.example/b"),
            ("https://news.example/?p=1", "https://news.example/?p=2"),
            ("https://news.example/a", "https://other.example/a"),
            ("https://news.example/a", "https://m.news.example/a"),
            ("https://news.example:8080/a", "https://news.example/a"),
            ("https://news.example/a?ref=1", "https://news.example/a"),
        ])
    func `addresses of two pages are two`(left: String, right: String) {
        #expect(CanonicalAddress.key(of: left) != CanonicalAddress.key(of: right))
    }

    /// What becomes of articles when others are known: a name, what is known, what a run finds, and the verdicts.
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var known: [FoundArticle]
        var found: [FoundArticle]
        var verdicts: [String]
        var testDescription: String { name }
    }

    private static let entries: [Case] = {
        let first = TriageLab.entry("The tide", tide, id: "1", link: "https://news.example/tide")
        return [
            Case(name: "nothing is known", known: [], found: [first], verdicts: ["new"]),
            Case(name: "the same again", known: [first], found: [first], verdicts: ["unchanged 1"]),
            Case(
                name: "another text",
                known: [first],
                found: [TriageLab.entry("The tide", crane, id: "1", link: "https://news.example/tide")],
                verdicts: ["again 1"]),
            Case(
                name: "a corrected address",
                known: [first],
                found: [TriageLab.entry("The tide", tide, id: "1", link: "https://news.example/tides")],
                verdicts: ["again 1"]),
            Case(
                name: "an address that tells where a click came from",
                known: [first],
                found: [
                    TriageLab.entry(
                        "The tide", tide, id: "1", link: "http://www.news.example/tide/?utm_source=x")
                ],
                verdicts: ["unchanged 1"]),
            Case(
                name: "another ID, and the headline changed",
                known: [first],
                found: [TriageLab.entry("Tide", tide, id: "9", link: "https://news.example/tide")],
                verdicts: ["again 1"]),
            Case(
                name: "an entry without ID whose headline changes",
                known: [
                    TriageLab.entry("The tide", id: "https://news.example/t", link: "https://news.example/t")
                ],
                found: [
                    TriageLab.entry("Tide", id: "https://news.example/t", link: "https://news.example/t")
                ],
                verdicts: ["again 1"]),
        ]
    }()

    private static let different: [Case] = [
        Case(
            name: "entries that link to one page",
            known: [TriageLab.entry("Version 1", tide, id: "v1", link: "https://news.example/changes")],
            found: [
                TriageLab.entry("Version 3", crane, id: "v3", link: "https://news.example/changes"),
                TriageLab.entry("Version 2", gulls, id: "v2", link: "https://news.example/changes"),
                TriageLab.entry("Version 1", tide, id: "v1", link: "https://news.example/changes"),
            ], verdicts: ["new", "new", "unchanged 1"]),
        Case(
            name: "IDs that differ in their fragments",
            known: [TriageLab.entry("Version 1", tide, id: "https://news.example/c#v1")],
            found: [TriageLab.entry("Version 2", tide, id: "https://news.example/c#v2")], verdicts: ["new"]),
        Case(
            name: "entries without links", known: [TriageLab.entry("One", tide, id: "1")],
            found: [TriageLab.entry("Two", crane, id: "2"), TriageLab.entry("Three", gulls, id: "3")],
            verdicts: ["new", "new"]),
        Case(
            name: "plain IDs of two sources", known: [TriageLab.entry("One", tide, id: "123")],
            found: [TriageLab.entry("Other", crane, id: "123", in: "partner")], verdicts: ["new"]),
    ]

    private static let items: [Case] = {
        let first = TriageLab.item("The tide came in twice", tide, at: 8)
        let second = TriageLab.item("A crane in yellow", crane, at: 8)
        return [
            Case(
                name: "items of one time stay two", known: [first, second], found: [second, first],
                verdicts: ["unchanged 2", "unchanged 1"]),
            Case(
                name: "another headline at the same time", known: [first, second],
                found: [first, TriageLab.item("Who painted the crane?", Self.crane, at: 8)],
                verdicts: ["unchanged 1", "again 2"]),
            Case(
                name: "another headline at a time that two have", known: [first, second],
                found: [TriageLab.item("Who painted the crane?", Self.crane, at: 8)], verdicts: ["again 2"]),
            Case(
                name: "another item at the same time", known: [first],
                found: [first, TriageLab.item("Lids", gulls, at: 8)], verdicts: ["unchanged 1", "new"]),
            Case(
                name: "another text under headline and time", known: [first],
                found: [TriageLab.item("The tide came in twice", gulls, at: 8)], verdicts: ["again 1"]),
            Case(
                name: "a headline that comes again every day",
                known: [TriageLab.item("Weather", Self.tide, at: 8)],
                found: [TriageLab.item("Weather", gulls, at: 8, today: "2026-11-03")], verdicts: ["new"]),
            Case(
                name: "a headline that comes twice on a page", known: [],
                found: [
                    TriageLab.item("Traffic", Self.tide, at: 8), TriageLab.item("Traffic", gulls, at: 12),
                ],
                verdicts: ["new", "new"]),
            Case(
                name: "an item that is on its page twice", known: [], found: [first, first],
                verdicts: ["new", "repeated"]),
            Case(
                name: "yesterday's item is still there", known: [first],
                found: [TriageLab.item("The tide came in twice", Self.tide, at: 8, today: "2026-11-03")],
                verdicts: ["unchanged 1"]),
        ]
    }()

    @Test(arguments: entries + different + items)
    func `an article is known by what it keeps, and another by what it has for itself`(example: Case)
        async throws
    {
        try await withTemporaryFolder { folder in
            let lab = try TriageLab(folder)
            for article in example.known { try lab.store(article) }
            #expect(try lab.verdicts(example.found) == [example.verdicts])
        }
    }

    @Test func `a copy in another source is known by its address, and changes nothing`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try TriageLab(folder)
            let own = TriageLab.entry("The tide", Self.tide, id: "1", link: "https://news.example/tide")
            let copy = TriageLab.entry(
                "From our partner: the tide", "In short: " + Self.tide, id: "tag:partner,1",
                link: "http://www.news.example/tide/?utm_medium=rss", in: "partner")
            #expect(try lab.verdicts([copy], [own]) == [["new"], ["repeated"]])
            try lab.store(own)
            #expect(try lab.verdicts([copy], [own]) == [["repeated"], ["unchanged 1"]])
            // When its own source is silent, too.
            #expect(try lab.verdicts([copy]) == [["repeated"]])
            // The copy is known by its own ID by now.
            let moved = TriageLab.entry(
                "Elsewhere", Self.gulls, id: "tag:partner,1", link: "https://partner.example/9", in: "partner"
            )
            #expect(try lab.verdicts([moved]) == [["repeated"]])
        }
    }

    @Test func `a long text that is equal letter for letter is one article, a short one is not`() async throws
    {
        try await withTemporaryFolder { folder in
            let lab = try TriageLab(folder)
            let long = [Self.tide, Self.crane, Self.gulls, Self.tide].joined(separator: " ")
            try lab.store(TriageLab.story("Wire", long, at: "https://one.example/a"))
            try lab.store(TriageLab.story("Note", Self.tide, at: "https://one.example/b"))
            let found = [
                TriageLab.story("Wire", long, at: "https://two.example/x", in: "partner"),
                TriageLab.story("Note", Self.tide, at: "https://two.example/y", in: "partner"),
            ]
            #expect(try lab.verdicts(found) == [["repeated", "new"]])
        }
    }

    @Test func `an article that was withdrawn does not come again under another ID`() async throws {
        try await withTemporaryFolder { folder in
            let lab = try TriageLab(folder)
            try lab.store(TriageLab.entry("The tide", Self.tide, id: "1", link: "https://news.example/tide"))
            try lab.library.end(1, as: .withdrawn, at: .november(2))
            let again = TriageLab.entry("The tide", Self.tide, id: "2", link: "https://news.example/tide")
            #expect(try lab.verdicts([again]) == [["withdrawn"]])
        }
    }
}
