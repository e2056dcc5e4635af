import HTMLParsing
import Testing

@Suite struct StreamedPartsTests {
    /// The page's words in order.
    private func words(_ html: String) throws -> [String] {
        let document = try HTMLParser.document(in: "<body>" + html)
        return document.text(in: 0).split(whereSeparator: \.isWhitespace).map(String.init)
    }

    @Test(arguments: ["B", "P"])
    func `a late part stands where its place is`(kind: String) throws {
        let html =
            "<main>one <template id=\"\(kind):0\"></template> three</main><div hidden id=\"S:0\">two</div> four"
        #expect(try words(html) == ["one", "two", "three", "four"])
    }

    @Test func `a late part can hold the place of another`() throws {
        let html = """
            <p>one</p><template id="B:0"></template><p>five</p>
            <div hidden id="S:1"> three </div><div hidden id="S:0"> two <template id="P:1"></template> four </div>
            """
        #expect(try words(html) == ["one", "two", "three", "four", "five"])
    }

    @Test(arguments: [
        "one <div hidden id=S:0>two</div> three",
        "one <template id=B:1></template><div hidden id=S:0>two</div> three",
        "one <div id=S:0>two</div> three<template id=B:0></template>",
        "one <div hidden id=S:0>two<template id=B:0></template></div> three",
        "one <div hidden id=S:0>two<template id=P:1></template></div><div hidden id=S:1><template id=B:0></template></div> three",
    ])
    func `a part without a place of its own stays where it is`(html: String) throws {
        #expect(try words(html) == ["one", "two", "three"])
    }

    @Test func `of two parts for one place the first is taken, and no word is lost`() throws {
        let html =
            "<template id=B:0></template><i>three</i> <div hidden id=S:0>one </div><div hidden id=S:0>two</div>"
        #expect(try words(html).sorted() == ["one", "three", "two"])
    }

    @Test func `every node ends where the nodes in it do`() throws {
        let html = "<ul><li>a<template id=B:0></template><li>c</ul><div hidden id=S:0><b>b<i>x</i></b></div>d"
        let nodes = try HTMLParser.document(in: html).nodes
        for (index, node) in nodes.enumerated() {
            #expect(node.end > index && node.end <= nodes.count)
            #expect(node.parent < index)
            if node.parent >= 0 { #expect(nodes[node.parent].end >= node.end) }
        }
    }
}
