import HTMLParsing
import NarrationModel
import Testing

@Suite struct HTMLParserTests {
    /// The texts of the page's text nodes with the page ranges of their words, without white space around them.
    private func words(_ html: String) throws -> [String] {
        try HTMLParser.document(in: html).nodes.flatMap { node -> [String] in
            guard case .text(let text) = node.content else { return [] }
            return WordScanner.words(in: text.string).map { word in
                let source = html.slice(utf8: text.sourceRange(of: word).offsets)
                return "\(text.string.slice(utf8: word))=\(source)"
            }
        }
    }

    private func tags(_ html: String) throws -> [HTMLTag] {
        try HTMLParser.document(in: html).nodes.compactMap(\.tag)
    }

    @Test func `text keeps the offsets of its letters`() throws {
        #expect(try words("<p>One <b>two</b> żółw</p>") == ["One=One", "two=two", "żółw=żółw"])
    }

    @Test func `character references stand for the bytes that they are written with`() throws {
        #expect(
            try words("<p>R&amp;D caf&eacute; &#8364;5 &#x41; AT&T a&ampb</p>") == [
                "R&D=R&amp;D", "café=caf&eacute;", "€5=&#8364;5", "A=&#x41;", "AT&T=AT&T", "a&b=a&ampb",
            ])
    }

    @Test func `names without a semicolon end where the text goes on`() throws {
        #expect(
            try words("<p>x&notit; y&copy2 z&notin;</p>") == ["x¬it;=x&notit;", "y©2=y&copy2", "z∉=z&notin;"])
    }

    @Test func `letters behind references of every kind keep their places`() throws {
        let html = "<p>&ldquo;Mind&rsquo;s eye&rdquo; &NotEqualTilde; end\r\n<i>of</i> line</p>"
        #expect(
            try words(html) == [
                "“Mind’s=&ldquo;Mind&rsquo;s", "eye”=eye&rdquo;", "end=end", "of=of", "line=line",
            ])
    }

    @Test func `a tag that has no place is passed over within a text`() throws {
        #expect(try words("<p>be</b>fore</p>") == ["before=be</b>fore"])
    }

    @Test func `what browsers do not show is not kept`() throws {
        let html = """
            <style>a{}</style><script>var a = "<p>no</p>"</script><template><p>no</p></template>
            <p><noscript>no</noscript><svg><title>no</title></svg><iframe>no</iframe>yes
            """
        #expect(try words(html) == ["yes=yes"])
    }

    @Test func `JSON-LD is kept as it stands`() throws {
        let document = try HTMLParser.document(
            in: "<script type='application/ld+json'>{\"a\": \"b &amp; c\"}</script>")
        let script = try #require(document.nodes.firstIndex { $0.tag == .script })
        #expect(document.text(in: script) == "{\"a\": \"b &amp; c\"}")
    }

    @Test func `elements newer than the parser are known, and made-up ones are not`() throws {
        #expect(
            try tags("<dialog><picture>x</picture><my-box>y</my-box></dialog>").suffix(3) == [
                .dialog, .picture, .other,
            ])
    }

    @Test func `attributes are decoded, and those that nobody looks at are dropped`() throws {
        let document = try HTMLParser.document(
            in: "<a HREF='/a?b=1&amp;c=2' class=x data-junk=1 hidden>y</a>")
        let link = try #require(document.nodes.compactMap(\.element).first { $0.tag == .a })
        #expect(link[.href] == "/a?b=1&c=2")
        #expect(link[.class] == "x")
        #expect(link[.hidden] == "")
        #expect(link[.id] == nil)
    }

    @Test func `the nodes inside a node follow it`() throws {
        let document = try HTMLParser.document(in: "<ul><li>a<li>b</ul><p>c")
        let list = try #require(document.nodes.firstIndex { $0.tag == .ul })
        #expect(document.text(in: list) == "ab")
        #expect(document.children(of: list).map { document.nodes[$0].tag } == [.li, .li])
    }
}
