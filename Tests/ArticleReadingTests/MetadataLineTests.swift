import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct MetadataLineTests {
    private func line(_ text: String) -> MetadataLine? { MetadataLine(Token.all(in: text)) }

    private func names(_ text: String) -> [String]? {
        line(text)?.parts.lazy.compactMap { part -> [String]? in
            if case .byline(let names) = part.content { names } else { nil }
        }.first
    }

    private func time(_ text: String) -> String? {
        line(text)?.parts.lazy.compactMap { part -> String? in
            if case .timestamp(let time, _) = part.content { time.iso8601 } else { nil }
        }.first
    }

    @Test func `a byline, a date and a reading time share a line`() throws {
        let text = "by Milena Korda September 10, 2022 6:44 PM 4 min read"
        let parts = try #require(line(text)).parts.map { text.slice(utf8: $0.range) }
        #expect(parts == ["by Milena Korda", "September 10, 2022 6:44 PM", "4 min read"])
        #expect(line("By Jane Doe | 10 Sept 2022 | 5-minute read")?.parts.count == 3)
    }

    @Test(arguments: [
        ("September 10, 2022 6:44 PM", "2022-09-10T18:44"), ("10 September 2022", "2022-09-10"),
        ("2022-09-10", "2022-09-10"), ("Sept. 10, 2022 at 6:44 p.m.", "2022-09-10T18:44"),
        ("Published: Sat 10th Sept 2022, 18:44 GMT", "2022-09-10T18:44"),
        ("10.09.2022 18:44", "2022-09-10T18:44"),
        ("2022-09-10T18:44:00+03:00", "2022-09-10T18:44+03:00"), ("25/12/2022", "2022-12-25"),
        ("12/25/2022", "2022-12-25"), ("11:16 AM", "T11:16"), ("12:05 a.m. ET", "T00:05"),
        ("6.44pm", "T18:44"),
        ("12 pm", "T12:00"), ("03/04/2022", ""), ("Sept. 10", ""),
    ])
    func `dates and times are understood in their usual forms`(text: String, iso: String) {
        #expect(time(text) == iso)
    }

    @Test(arguments: [
        ("by Milena Korda", ["Milena Korda"]), ("By Jane Doe, Political Correspondent", ["Jane Doe"]),
        ("Written by Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("By Jane Doe in Berlin", ["Jane Doe"]),
        ("By Ana de la Cruz, Jo Poe and Max Moe", ["Ana de la Cruz", "Jo Poe", "Max Moe"]),
        ("Author: Dr. Lena Faro, Health Editor", ["Dr. Lena Faro"]),
        ("By Renée d’Arbois", ["Renée d’Arbois"]),
        ("By", []),
    ])
    func `bylines give the people alone`(text: String, people: [String]) {
        #expect(names(text) == people)
    }

    @Test(arguments: [
        "By Tuesday the river had risen.", "By then it was late", "September was wet",
        "4 minutes to midnight",
        "On Sept. 10, photos circulated of the town.", "Published by the town council in error", "Published",
        "Story of a river", "10 green bottles", "May the best goat win", "12:30 lunch",
    ])
    func `sentences and headings are no metadata`(text: String) {
        #expect(line(text) == nil)
    }
}
