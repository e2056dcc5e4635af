import HTMLParsing
import Testing

@Suite struct SelectorTests {
    private static let page = """
        <body class="home Page"><div id="main" class="col note big">
        <aside class="promo x" role="note"><p>One</p></aside>
        <section><p class="lead">Two</p><div><p lang=en>Three <a href="/tag/rain?x">four</a></p></div></section>
        </div><ASIDE class="md:hidden promo-box">Five</ASIDE></body>
        """

    /// The words inside the elements that match.
    private func text(of selector: String) throws -> [String] {
        let document = try HTMLParser.document(in: Self.page)
        return try Selector(selector).matches(in: document).map { index in
            document.text(in: index).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("aside", ["One", "Five"]), ("ASIDE.promo", ["One"]), (".promo", ["One"]),
        ("#main p", ["One", "Two", "Three four"]),
        ("section > p", ["Two"]), ("section p", ["Two", "Three four"]), ("div > div > p", []),
        ("div div > p", ["Three four"]),
        ("div.note.big > aside", ["One"]), ("[role]", ["One"]), ("[role=note] p", ["One"]),
        ("*[role='no']", []),
        ("a[href^=\"/tag/\"]", ["four"]), ("a[href$='?x']", ["four"]), ("[href*=rain]", ["four"]),
        ("[class~=lead]", ["Two"]),
        ("p.lead, aside.promo", ["One", "Two"]), (".md\\:hidden", ["Five"]), ("p [lang]", []),
        ("p[lang]", ["Three four"]),
        (".page", []), ("body  section   >p", ["Two"]), ("#main .x p", ["One"]), ("body > p", []),
        ("[ role = \"note\" ]", ["One"]),
    ])
    func `a selector finds what it finds in a browser`(selector: String, expected: [String]) throws {
        #expect(try text(of: selector) == expected)
    }

    @Test(arguments: [
        ("p::before", 2, "':' is not supported"), ("h1 + p", 4, "siblings are not supported"),
        ("h1 ~ p", 4, "siblings"),
        ("", 1, "element is missing"), ("p,", 3, "element is missing"), (", p", 1, "element is missing"),
        ("p >", 4, "element is missing"),
        ("x-card p", 1, "'x-card' are not told apart"), ("[data-x]", 2, "'data-x' is not looked at"),
        ("p[role", 7, "compared by"),
        ("[role=note", 11, "']' is missing"), ("[role='note]", 8, "closing ' is missing"),
        ("p.", 3, "name is missing"),
        ("p & a", 3, "'&' is not supported"), ("[role|=n]", 6, "compared by"), ("..a", 2, "name is missing"),
    ])
    func `a selector that cannot be used says where and why`(selector: String, column: Int, problem: String)
        throws
    {
        let error = #expect(throws: SelectorError.self) { try Selector(selector) }
        #expect(error?.column == column)
        #expect(error?.problem.contains(problem) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("'\(selector)'") == true)
    }

    @Test func `a long path on a deep page takes no more than steps times nodes`() throws {
        let document = try HTMLParser.document(in: String(repeating: "<div>", count: 20_000) + "deep")
        let path = Array(repeating: "div", count: 64).joined(separator: " ")
        #expect(try Selector(path).matches(in: document).count > 100)
        #expect(throws: SelectorError.self) { try Selector(path + " div") }
    }
}
