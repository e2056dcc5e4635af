import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct MarkdownSignsTests {
    private func type(_ text: String) throws -> Page.MediaType {
        try PageDecoder.page(from: Array(text.utf8), name: "input").mediaType
    }

    @Test(arguments: [
        "# Tides\n\nThe tide comes in.", "---\ntitle: Tides\n---\nThe tide comes in.",
        "+++\ntitle = 'Tides'\n+++\nThe tide.",
        "Tides\n=====\n\nSee [the table](tides.html) and [the moon](moon.html).\n\n[all](all.html)",
        "The tide.\n\n## Low\n\nIt goes.\n\n## High\n\nIt comes.\n\n## Both\n\nIt does.",
        "The [tide](a.html).\n\n![Sea](sea.jpg)\n\nIt [^1] goes.\n\n[^1]: Out.",
        "---\ntitle: Tides: a story\nnote: [\n---\n<div>a</div><div>b</div><div>c</div><div>d</div><div>e</div><i>f</i><b>g</b><b>h</b>",
        "<div align=\"center\"><img src=\"a.png\"></div>\n\n# Tides\n\nSee [the table](tides.html).",
    ])
    func `front matter, headings and links make Markdown`(text: String) throws {
        #expect(try type(text) == .markdown)
    }

    @Test(arguments: [
        "Tides\n\n* low\n* high\n\n#tide #moon\n\nA <b> tag is not HTML.",
        "#1 in the charts\n\nThe song is back.",
        "Lessons\n\n## Not a heading of ours\n\nThe code said so.",
        "---\nThe tide comes in.\n---\nIt goes out again.",
        "How to install\n\nRun this:\n# install the tools\nsudo apt install tides\n# start them\ntides\n\n**Note** it takes a while.",
        "Array access: a[0](b), c[1](d).\nMore text here.\nAnd more of it.",
        "-----\nNews: tides\n-----\nThe tide comes in.",
        "The tide\n* * *\nIt **really** comes in.\n* * *\n> It goes out\n- said no one",
    ])
    func `stars, hashtags and comments in code do not`(text: String) throws {
        #expect(try type(text) == .savedText)
    }

    @Test(arguments: [
        "<!-- wide -->\n# Tides\n\nThe tide comes in.",
        "<p align=\"center\"><img src=\"a.png\"></p>\n\n# Tides\n\nThe tide comes in.",
        "<style>\nh1 { color: navy }\n</style>\n\n# Tides\n\nThe tide comes in.",
        "<header>\n<b>Harbour News</b>\n</header>\n\n# Tides\n\nThe tide comes in.",
        "<div class=\"lead\">\n<p>Twice a day.</p>\n</div>\n\n# Tides\n\nThe tide comes in.\n\nIt goes out.",
        "# Tides\n\nThe tide comes in.\n\n<table>\n"
            + String(repeating: "<tr><td>a</td><td>b</td></tr>\n", count: 9)
            + "</table>\n\nIt goes out.",
        "The tide comes in.\n\n<ul>\n" + String(repeating: "<li><b>a</b></li>\n", count: 9)
            + "</ul>\n\nIt [goes](out.html) out.\n\nAnd in again.",
    ])
    func `HTML at the head of Markdown, or within it, does not make HTML of it`(text: String) throws {
        #expect(try type(text) == .markdown)
    }

    @Test func `a whole page of HTML stays HTML`() throws {
        let tags = String(repeating: "<p>text</p>\n", count: 12)
        #expect(try type("<!DOCTYPE html>\n# One\n\n[a](b)\n\n# Two\n") == .html)
        #expect(try type(tags) == .html)
        #expect(try type("<div>\n" + tags + "</div>") == .html)
        #expect(try type("<div>\n" + tags + "<pre>\n\n# install\n\n</pre>\n\n" + tags + "</div>") == .html)
        #expect(try type("<head><title>a</title></head>\n# One\n\n[a](b)\n\n# Two\n") == .html)
    }

    @Test func `pages saved as text are not taken for Markdown`() throws {
        for fixture in try FixtureFolder.all("saved-text") {
            #expect(
                try type(String(contentsOf: fixture.input(), encoding: .utf8)) == .savedText,
                "\(fixture.name)")
        }
        for sample in try Checkout.textSamples() {
            #expect(try type(String(contentsOf: sample, encoding: .utf8)) == .savedText, "\(sample.path)")
        }
    }
}
