import LexiconFiles
import Testing
import Verbalization

@Suite struct LexiconEditorTests {
    private func edit(_ text: String, _ entry: LexiconEntry, _ format: LexiconFormat) throws -> LexiconEditor
    {
        let file = try LexiconFile(text: text, name: "a.\(format.rawValue)", layer: .publication)
        return LexiconEditor(entry, in: text, of: file, format: format)
    }

    @Test func `columns keep comments, order and the other lines`() throws {
        let text = "# names\nKyiv\tipa\tˈkiːjɪv\tcapital\n\n# more\nSBU\tletters\n"
        let replaced = try edit(text, LexiconEntry(written: "Kyiv", kind: .respell, value: "KEEV"), .tsv)
        #expect(replaced.text == "# names\nKyiv\trespell\tKEEV\tcapital\n\n# more\nSBU\tletters\n")
        #expect(replaced.line == 2 && replaced.replaced?.value == "ˈkiːjɪv")
        let added = try edit(text, LexiconEntry(written: "Izium", kind: .say, value: "easy um"), .tsv)
        #expect(added.text == text + "Izium\tsay\teasy um\n")
        #expect(added.line == 6 && added.replaced == nil)
    }

    @Test func `line ends stay as they are, and a missing last one is added`() throws {
        let edited = try edit("A\tword\r\nB\tword", LexiconEntry(written: "A", kind: .letters), .tsv)
        #expect(edited.text == "A\tletters\r\nB\tword\r\n")
        #expect(try edit("", LexiconEntry(written: "A", kind: .letters), .tsv).text == "A\tletters\n")
    }

    @Test func `tables keep comments, order and the other tables`() throws {
        let text = """
            # names
            [[entry]]
            written = "Kyiv"
            # from a broadcast
            ipa = "ˈkiːjɪv"

            # more
            [[entry]]
            pattern = "(?<=Mount )Ida"
            say = '''[[entry]]'''

            """
        let replaced = try edit(text, LexiconEntry(written: "Kyiv", kind: .say, value: "keev"), .toml)
        #expect(
            replaced.text.hasPrefix(
                "# names\n[[entry]]\n# from a broadcast\nwritten = \"Kyiv\"\nsay = \"keev\"\n\n# more\n[[entry]]"
            ))
        #expect(replaced.replaced?.kind == .ipa && replaced.line == 2)
        let added = try edit(text, LexiconEntry(written: "Ida", kind: .word), .toml)
        #expect(added.text == text + "\n[[entry]]\nwritten = \"Ida\"\nword = true\n")
        #expect(added.line == 12 && added.replaced == nil)
        let again = try LexiconFile(text: added.text, name: "a.toml", layer: .publication)
        #expect(again.entries.map { $0.origin?.line } == [2, 8, 12])
    }
}
