import Foundation
import Testing

@testable import Verbalization

/// Most lines are looked at only as far as to see that they can be used; what comes of them must be the same.
@Suite struct PlainLineTests {
    /// Lines at the borders of what is taken without a closer look.
    static let lines = [
        "Kyiv\tipa\tˈkiːjɪv\theard", "Xi Jinping\tipa\tʃiː dʒɪnˈpɪŋ", "Xi Jinping\tipa\tʃiː", "Xi\tipa\t",
        " Kyiv \t ipa \t ˈkiːjɪv \t a note ", "Kyiv\tipa\t\u{A0}ˈkiːjɪv", "Kyiv\tipa\tˈkiːjɪv\u{2003}",
        "Kyiv\tipa\tˈkiːjɪv \u{A0}", "Ida\tsay\teye da", "Ida\tsay\t", "Ida\tsay\t\u{A0}", "Ida\tsay",
        "NATO\tword", "SBU\tletters", "SBU\tletters\tS B U\tnote\tand more", "SBU", "SBU\t", "\tipa\ta",
        "Ida\tIPA\ta", "Ida\trespell\tEYE-duh", "Ida\tmnemonics\taI", "Ida\tipax\ta",
        "Ålesund\tipa\tˈoʊləsʊnd",
        "a  b\tsay\tone", "AT&T\tletters", "24/7\tsay\tall day", "…\tsay\tdots", "Ida\tsay\t…\u{3000}",
        "K\tipa\tᵻ", "K\tipa\t\u{2009}a", "Ki\u{7}v\tword", "Kyiv\tword\t\u{7}", "x\tsay\t\u{7F}",
    ]

    @Test(arguments: lines) func `a line is what a close look makes of it, an entry or a fault`(line: String)
    {
        let table = LexiconTable(line, name: "a.tsv", layer: .article)
        Self.expectSame(table, [line])
    }

    @Test func `the shipped lexicons are what a close look makes of them`() throws {
        var plain = 0
        for file in try ShippedLexiconTests.files() {
            let text = try String(contentsOf: file, encoding: .utf8)
            let table = LexiconTable(text, name: "a.tsv", layer: .article)
            plain += table.stored.count { $0.line != nil }
            Self.expectSame(
                table, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        #expect(plain > 1_000)
    }

    @Test func `a plain line is made an entry when it is wanted, and the same one for all`() {
        let table = LexiconTable("Kyiv\tipa\tˈkiːjɪv\nCox's Bazar\tsay\tone\n", name: "a.tsv")
        #expect(table.stored.map { $0.line != nil } == [true, false])
        var lexicon = Lexicon()
        for stored in table.stored { lexicon.add(stored) }
        #expect(lexicon.entry(for: "Kyiv's") == table.stored[0].entry)
        #expect(lexicon.entry(written: "Cox's Bazar")?.value == "one")
    }

    private static func expectSame(_ table: LexiconTable, _ lines: [String]) {
        var (entries, faults): ([LexiconEntry], [LexiconError]) = ([], [])
        for (index, line) in lines.enumerated() {
            let bytes = Array(line.utf8)
            bytes.withUnsafeBufferPointer { buffer in
                let whole = buffer[buffer.startIndex..<buffer.endIndex]
                guard whole.first != UInt8(ascii: "#"), !LexiconLine.isBlank(whole) else { return }
                do throws(LexiconEntry.Fault) {
                    var entry = try LexiconLine(whole).entry
                    entry.origin = LexiconOrigin(layer: .article, name: "a.tsv", line: index + 1)
                    entries.append(entry)
                } catch {
                    faults.append(LexiconError(error, name: "a.tsv", line: index + 1))
                }
            }
        }
        #expect(table.entries == entries)
        #expect(table.faults == faults)
    }
}
