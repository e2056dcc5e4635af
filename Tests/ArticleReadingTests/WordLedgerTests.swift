import ArticleReading
import NarrationModel
import Testing

@Suite struct WordLedgerTests {
    private let text =
        "Menu\n\nGoat fetched from a roof\n\nThe fire service needed two ladders to get it down.\n"

    private func edition() throws -> Edition {
        try ArticleReader().read(Page(text: text, mediaType: .savedText, name: "page"))
    }

    @Test func `the ledger closes on an edition as it was read`() throws {
        #expect(WordLedger.faults(in: try edition(), of: text) == [])
    }

    @Test func `a lost omission is found`() throws {
        var edition = try edition()
        edition.omissions.removeLast()
        #expect(WordLedger.faults(in: edition, of: text) == ["lost: 'Menu' at 0"])
    }

    @Test func `a block that is taken twice is found`() throws {
        var edition = try edition()
        edition.articles[0].blocks.append(edition.articles[0].blocks[0])
        #expect(WordLedger.faults(in: edition, of: text).count == 5)
    }

    @Test func `words at the wrong place are found although the count is right`() throws {
        var edition = try edition()
        edition.articles[0].blocks[0].text = SourcedText(copying: "Goat fetched from a roof", from: 7)
        #expect(edition.isBalanced)
        #expect(!WordLedger.faults(in: edition, of: text).isEmpty)
    }
}
