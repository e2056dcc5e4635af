import Testing

@testable import Verbalization

@Suite struct LexiconTableTests {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func `lines are counted however they end, the last one too`(end: String) {
        let rows = ["# names", "Kyiv\tipa\tˈkiːjɪv\theard", "", " \u{A0}\t", "Sumy", "Xi Jinping\tsay\tone"]
        let table = LexiconTable(rows.joined(separator: end), name: "names.tsv", layer: .article)
        #expect(table.entries.map(\.written) == ["Kyiv", "Xi Jinping"])
        #expect(table.entries.map { $0.origin?.line } == [2, 6])
        #expect(table.entries.map(\.note) == ["heard", ""])
        #expect(table.faults.map(\.line) == [5] && table.faults.map(\.code) == [.missingColumn])
    }

    @Test func `columns lose the white space around them, and only that`() {
        let table = LexiconTable("\u{A0} Nova  Kakhovka \tsay\t a\u{A0}b \u{2003}\t\n", name: "names.tsv")
        #expect(table.entries.map(\.written) == ["Nova  Kakhovka"])
        #expect(table.entries.map(\.value) == ["a\u{A0}b"])
    }

    @Test(arguments: [
        "Kyiv", "Xi Jinping", "Nova Kakhovka", "AT&T", "24/7", "Ålesund", "Cox's Bazar", "Guinea-Bissau",
        "a  b",
        " a", "a ", "Київ", "F-16", "x2",
    ])
    func `a form that is taken apart without the lexer is what the lexer makes of it`(written: String) {
        let lexemes = LexiconPhrase.lexemes(of: written)
        if let words = PlainForm.words(of: written) {
            #expect(lexemes.map(\.text) == words)
            #expect(lexemes.allSatisfy { $0.kind == .letters && !$0.isGlued })
        }
        #expect(PlainForm.isPlain(written) == (PlainForm.words(of: written) != nil))
        #expect(LexiconPhrase.first(of: written) == lexemes.first?.text)
        #expect(PlainForm.wordCount(of: written) == written.split(separator: " ").count)
    }

    @Test func `an entry that takes another's place gives it back`() throws {
        var lexicon = Lexicon()
        let forms = ["Kyiv", "Xi Jinping", "24/7"]
        for form in forms {
            #expect(lexicon.add(LexiconEntry(written: form, kind: .say, value: "one")) == nil)
        }
        for form in forms {
            let old = lexicon.add(LexiconEntry(written: form, kind: .say, value: "two"))
            #expect(old?.written == form && old?.value == "one")
        }
        #expect(lexicon.count == 3 && lexicon.entries.allSatisfy { $0.value == "two" })
    }

    @Test func `of phrases with the same first word the longest is found`() {
        var lexicon = Lexicon()
        for form in ["New York", "New York Times", "New Jersey", "New York City Hall"] {
            lexicon.add(LexiconEntry(written: form, kind: .say, value: form.lowercased()))
        }
        for form in ["New York Times", "New York City Hall", "New York City", "New Jersey", "New Mexico"] {
            let found = lexicon.phrase(at: 0, in: LexiconPhrase.lexemes(of: form))?.entry.written
            #expect(found == ["New York City": "New York", "New Mexico": nil][form, default: form])
        }
    }
}
