import ArticleReading
import NarrationModel
import Testing

@Suite struct BlockRoleTests {
    private let opening = """
        Goat fetched from a roof after the flood

        The fire service needed two ladders and a bag of carrots to get the animal down.


        """

    /// The blocks that `text` becomes behind a headline and a paragraph.
    private func blocks(_ text: String) throws -> [String] {
        let page = Page(text: opening + text, mediaType: .savedText, name: "page")
        let story = try #require(ArticleReader().read(page).articles.first)
        return story.blocks.dropFirst(2).map { "\($0.role.rawValue): \($0.text.string)" }
    }

    private let sentence = "The goat, whose name is Lise, ate two tiles before the ladder came."

    @Test(arguments: ["A wet night", "What happens now?", "What we know so far:"])
    func `a short line that leads a paragraph is a crosshead`(line: String) throws {
        #expect(try blocks("\(line)\n\n\(sentence)") == ["crosshead: \(line)", "paragraph: \(sentence)"])
    }

    @Test func `a paragraph of one quotation is a quotation`() throws {
        #expect(
            try blocks("“She looked down on us,” he said.") == [
                "paragraph: “She looked down on us,” he said."
            ])
        #expect(try blocks("“She looked down on us all.”") == ["quotation: “She looked down on us all.”"])
        #expect(try blocks("> She looked down on us all.") == ["quotation: She looked down on us all."])
    }

    @Test func `bullets are dropped and numbers stay`() throws {
        #expect(try blocks("• two ladders\n• carrots") == ["list-item: two ladders", "list-item: carrots"])
        #expect(
            try blocks("1. Fetch a ladder.\n2. Climb.") == [
                "list-item: 1. Fetch a ladder.", "list-item: 2. Climb.",
            ])
    }

    @Test func `short lines behind a colon are a list`() throws {
        let list = try blocks("They brought:\n\nLadders\nCarrots\n\n\(sentence)")
        #expect(
            list == [
                "paragraph: They brought:", "list-item: Ladders", "list-item: Carrots",
                "paragraph: \(sentence)",
            ])
    }

    @Test(arguments: [
        "The goat on the roof. (Ann Poe/Valley Agency)", "Photo: Ann Poe", "The goat. Photograph: Ann Poe",
        "A goat on May 1, 2020. (Ann Poe via Getty Images)", "© Ann Poe/Agency",
    ])
    func `a line with a credit is a caption`(line: String) throws {
        #expect(try blocks("\(line)\n\n\(sentence)") == ["caption: \(line)", "paragraph: \(sentence)"])
    }

    @Test func `a note has its heading and its paragraphs`() throws {
        #expect(
            try blocks(
                "Note from the author:\n\n\(sentence)\n\nA second paragraph follows the first one here.") == [
                    "crosshead: Note from the author:", "note: \(sentence)",
                    "note: A second paragraph follows the first one here.",
                ])
        let correction = "Correction: An earlier version gave the goat another name."
        #expect(try blocks(correction) == ["note: \(correction)"])
    }

    @Test func `sentences that mention newsletters, support and comments stay`() throws {
        let text = """
            Please support the roof, the owner wrote in the newsletter of the goat club.

            Subscribe to that view or not, the tiles are gone.

            Comments about the goat were kind.

            Please consider supporting us, the club asks its members, on this long journey to a new roof.
            """
        #expect(try blocks(text).count == 4)
    }
}
