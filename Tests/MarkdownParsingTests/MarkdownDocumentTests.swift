import MarkdownParsing
import NarrationModel
import Testing

@Suite struct MarkdownDocumentTests {
    private func expect(_ page: String, _ blocks: String..., location: SourceLocation = #_sourceLocation) {
        #expect(
            dump(MarkdownDocument(parsing: page)) == blocks.joined(separator: "\n"), sourceLocation: location)
    }

    @Test func `paragraphs and headings know where they stand`() {
        expect(
            "# One *two* ##\n\nThree\nfour", "0-11 heading1 [One ][*two]", "16-26 paragraph [Three]⏎[four]")
        expect("One\n===\n\nTwo\n---\n", "0-3 heading1 [One]", "9-12 heading2 [Two]")
        expect("#hashtag\n===\n", "0-8 heading1 [#hashtag]")
        expect("One\r\ntwo\r\n\r\n***\r\n", "0-8 paragraph [One]⏎[two]", "12-15 rule ***")
    }

    @Test func `positions count from the start of the page`() {
        let document = MarkdownDocument(parsing: "+++\n+++\n\nÉté *là*", from: 8)
        #expect(dump(document) == "9-20 paragraph [Été ][*là]")
    }

    @Test func `emphasis is found however it nests`() {
        expect("***a** b* _c_d_ *a**b**c*", "0-25 paragraph [*a][* b][ ][*c_d][ ][*a][*b][*c]")
        expect("2 * 3 * 4 and a_b_c", "0-19 paragraph [2 * 3 * 4 and a_b_c]")
        expect("~~old~~ new ~x~", "0-15 paragraph [~old][ new ][~x]")
    }

    @Test func `links keep their text and lose their target`() {
        expect("[a *b*](<u v> 'T') c", "0-20 paragraph [a ][*b][ c]")
        expect(
            "[a](u (t)) [b](x(y)z) [c][d] [d][] [d]\n\n[d]: /u\n  \"t\"",
            "0-38 paragraph [a][ ][b][ ][c][ ][d][ ][d]")
        expect(
            "<https://a.example/x_y?a&amp;b> [no](link",
            "0-41 paragraph [https://a.example/x_y?a&b][ [no](link]")
        expect("[d]: /u\nText [d]", "0-16 paragraph [Text ][d]")
    }

    @Test func `images have a text and may have a title`() {
        expect("![alt *it*](u \"A title\") x ![](e)", "0-33 paragraph [!0alt ][*!0it](0: A title)[ x ]")
        expect("[![one](a)](b) ![two][r]\n\n[r]: u", "0-24 paragraph [!0one][ ][!1two]")
    }

    @Test func `code, tags, escapes and references keep their places`() {
        expect("`co|de` ``x ` y`` <b>c</b>", "0-26 paragraph `co|de`[ ]`x ` y`[ ]<b>[c]</b>")
        expect("\\*a\\* &eacute; &copy; &no; &#65;", "0-32 paragraph [*a* é © &no; A]")
        let spans = MarkdownDocument(parsing: "a\\*b&eacute;c").blocks.flatMap { block -> [MarkdownSpan] in
            if case .paragraph(let spans) = block.content { spans } else { [] }
        }
        let text = spans.map(\.text)[0]
        #expect(text.string == "a*béc")
        #expect(text.sourceRange(of: 3..<5) == SourceRange(4, 12))
        #expect(text.sourceRange(of: 5..<6) == SourceRange(12, 13))
    }

    @Test func `quotations and lists are told by their containers`() {
        expect(
            "> a\n> b\nc\n> > d", "2-9 quotation > paragraph [a]⏎[b]⏎[c]",
            "14-15 quotation > quotation > paragraph [d]")
        expect(
            "- a\n- b\n\n  c", "0-3 listItem > paragraph [a]", "4-7 listItem > paragraph [b]",
            "11-12 listItem > paragraph [c]")
        expect(
            "3. a\n   b\n9) c", "0-9 listItem > {3.} paragraph [a]⏎[b]", "10-14 listItem > {9.} paragraph [c]"
        )
        expect("1. a\n1. b", "0-4 listItem > {1.} paragraph [a]", "5-9 listItem > {2.} paragraph [b]")
        expect("1. 2. a", "0-7 listItem > listItem > {1. 2.} paragraph [a]")
        expect("- [x] a\n- [ ] b", "0-7 listItem > paragraph [a]", "8-15 listItem > paragraph [b]")
    }

    @Test func `code and HTML keep their lines`() {
        expect("```swift\nlet a\n```\nb", "0-18 code ```swift⏎let a⏎```", "19-20 paragraph [b]")
        expect(
            "1. ```\n   a\n2. b", "0-11 listItem > code 1. ```⏎   a", "12-16 listItem > {2.} paragraph [b]")
        expect("<!-- a -->\nb", "0-10 html <!-- a -->", "11-12 paragraph [b]")
        expect("> <p>\n> a\n\nb", "2-9 quotation > html <p>⏎a", "11-12 paragraph [b]")
    }

    @Test func `tables keep cells beyond their header`() {
        expect("a | b\n--|--\n1 | *2* | 3", "0-23 table ([a ]|[ b])([1 ]|[ ][*2][ ]|[ 3])")
        expect(
            "Above\n| a |\n|---|\n| x \\| `y|z` |", "0-6 paragraph [Above]",
            "6-32 table ([ a ])([ x | ]`y|z`[ ])")
        expect("a | b\n---|---|---\nc", "0-19 paragraph [a | b]⏎[---|---|---]⏎[c]")
    }

    @Test func `footnotes come last, also those that nothing points to`() {
        expect(
            "[^b]: Two\n\nText[^a][^b].\n\n[^a]: One\n[^c]: Three", "11-24 paragraph [Text][^a][^b][.]",
            "26-35 footnote > {[^a]:} paragraph [One]", "0-9 footnote > {[^b]:} paragraph [Two]",
            "36-47 footnote > {[^c]:} paragraph [Three]")
    }

    @Test func `what the parser drops comes back as paragraphs`() {
        expect(
            "A[^a]\n\n[^a]: One\n[^a]: Two\n\n3.\n", "0-5 paragraph [A][^a]", "17-26 paragraph [[^a]: Two]",
            "28-30 paragraph [3.]", "7-16 footnote > {[^a]:} paragraph [One]")
    }

    @Test func `an empty page has no blocks`() {
        expect("")
        expect("\n \n[a]: b\n")
    }
}
