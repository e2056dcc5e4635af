import ArticleReading
import NarrationModel
import Testing

@Suite struct ReadingErrorTests {
    private func error(reading text: String) -> ReadingError? {
        do throws(ReadingError) {
            _ = try ArticleReader().read(Page(text: text, mediaType: .savedText, name: "page.txt"))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["", " \n\t\r\n\u{A0}", "____\n\n* * *", "\u{200B}"])
    func `a page without words is empty`(text: String) {
        #expect(error(reading: text)?.code == .emptyPage)
    }

    @Test(arguments: [
        "Menu\nHome\nNews\nSport", "Skip to content\nSubscribe\n* indicates required\n© 2020 The Post",
        "Hello",
        "We use cookies to improve your experience.\nAccept all",
    ])
    func `a page of furniture has no article`(text: String) {
        #expect(error(reading: text)?.code == .noArticle)
    }

    @Test func `messages are one line with the page's name, a rule and a remedy`() {
        for text in ["", "Menu"] {
            let message = error(reading: text)?.message ?? ""
            #expect(message.contains("'page.txt'"))
            #expect(message.contains(";"))
            #expect(!message.contains("\n") && !message.hasSuffix("."))
        }
    }
}
