import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import EPUBPublishing

@Suite struct DocumentTests {
    @Test func `an article's document has an element for each role`() throws {
        let document = try ReadBook(TestBook([.everyRole]).book).document("article-1.xhtml")
        #expect(document.contains("<h1 id=\"b1\"><span id=\"s1\">Harbor reopens after the storm</span></h1>"))
        #expect(document.contains("<p class=\"byline\" id=\"b2\">"))
        #expect(document.contains("<h2 id=\"b6\"><span id=\"s9\">Costs &amp; repairs</span></h2>"))
        #expect(document.contains("<h3 id=\"b9\">"))
        #expect(document.contains("<blockquote>\n<p id=\"b7\">"))
        #expect(document.contains("</li>\n<li id=\"b12\">The old bell.</li>\n</ul>"))
        #expect(document.contains("<figure><figcaption id=\"b13\">"))
        #expect(document.contains("<p class=\"announcement\" id=\"b14\">"))
        #expect(document.components(separatedBy: "<blockquote>").count == 2)
    }

    @Test func `the contents list articles and the parts under each`() throws {
        let contents = try ReadBook(TestBook([.everyRole, .chapters(2)]).book).document("nav.xhtml")
        let links = contents.matches(of: /<a href="([^"]*)">([^<]*)</).map { "\($0.1) \($0.2)" }
        #expect(
            links == [
                "article-1.xhtml Harbor reopens after the storm", "article-1.xhtml#b6 Costs &amp; repairs",
                "article-1.xhtml#b9 What broke", "article-2.xhtml Many parts", "article-2.xhtml#b2 Part 1",
                "article-2.xhtml#b4 Part 2",
            ])
    }

    @Test func `text from right to left says so`() throws {
        let story = Story(
            headline: "שלום NATO", language: "he",
            lines: [
                .init(.headline, "NATO שלום וברכה"), .init(.paragraph, "English words."), .init(.note, "12."),
            ])
        let read = try ReadBook(TestBook([story]).book)
        let document = try read.document("article-1.xhtml")
        #expect(document.contains("lang=\"he\" xml:lang=\"he\" dir=\"rtl\""))
        #expect(document.contains("<p id=\"b2\" dir=\"ltr\">"))
        #expect(document.contains("<p class=\"note\" id=\"b3\">"))
        #expect(try read.document("package.opf").contains("page-progression-direction=\"rtl\""))
    }

    @Test func `a block in another language says so`() throws {
        var book = try TestBook([.everyRole]).book
        book.articles[0].article.blocks[4].text = book.articles[0].article.blocks[4].text.marked("fr_fr")
        let document = try ReadBook(book).document("article-1.xhtml")
        #expect(document.contains("<p id=\"b5\" lang=\"fr-FR\" xml:lang=\"fr-FR\">"))
    }

    @Test func `the package says who reads and when the text was last changed`() throws {
        let package = try ReadBook(TestBook([.everyRole]).book).document("package.opf")
        #expect(package.contains("<meta property=\"media:narrator\">Tone</meta>"))
        #expect(package.contains("<meta property=\"dcterms:modified\">2024-03-05T15:30:00Z</meta>"))
        #expect(package.contains("<dc:date>2024-03-05</dc:date>"))
        #expect(
            package.contains("<meta property=\"schema:accessibilityFeature\">synchronizedAudioText</meta>"))
        #expect(package.contains("<dc:source>https://example.org/harbor?day=5&amp;page=1</dc:source>"))
    }

    @Test func `a book needs an article`() throws {
        let book = EPUBBook(title: "None", language: "en", identifier: "urn:x", articles: [])
        #expect { try EPUBFile.write(book, audioPath: { $0.name }, to: { _ in }) } throws: {
            ($0 as? EPUBError)?.code == .noArticle
        }
    }
}
