import Testing

@testable import PodcastFeed

/// Lengths are those of Unicode scalars: a flag has two, a letter under an accent has two.
@Suite struct TextLengthTests {
    private func feed(_ item: String) -> CheckedFeed {
        let document = """
            <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
            <item>\(item)</item></channel></rss>
            """
        return CheckedFeed(name: "feed.xml", bytes: Array(document.utf8))
    }

    @Test(arguments: ["🇺🇦", "e\u{301}"])
    func `a title of 256 scalars is too long, whatever it looks like`(character: String) {
        let title = String(repeating: character, count: 127)
        #expect(TextLengths().faults(in: feed("<title>\(title)a</title>")).isEmpty)
        let faults = TextLengths().faults(in: feed("<title>\(title)\(character)</title>"))
        #expect(
            faults.map(\.message) == ["'title' must have at most 255 characters, and has 256; shorten it"])
    }

    @Test(arguments: ["🇺🇦", "e\u{301}"])
    func `a person's name of 129 scalars is too long, whatever it looks like`(character: String) {
        let name = String(repeating: character, count: 64)
        let person = { (name: String) in "<podcast:person>\(name)</podcast:person>" }
        #expect(PodcastTextLengths().faults(in: feed(person(name))).isEmpty)
        let faults = PodcastTextLengths().faults(in: feed(person(name + "a")))
        #expect(
            faults.map(\.message)
                == ["'podcast:person' must have at most 128 characters, and has 129; shorten it"])
    }

    @Test func `what the documents cut is not too long for the checks`() {
        let text = String(repeating: "🇺🇦e\u{301}", count: 200).feedText()
        #expect(TextLengths().faults(in: feed("<title>\(text)</title>")).isEmpty)
    }
}
