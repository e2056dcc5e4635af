import Testing

@testable import AudioAssembly

@Suite struct TagTextTests {
    @Test(arguments: [
        ("  two\n\tlines ", "two lines"), ("nul\u{0} bell\u{7}", "nul bell"), ("\u{FEFF}mark", "mark"),
        ("c1\u{9B}31m", "c131m"), ("line\u{2028}separator", "line separator"), ("\u{7} \u{7}", ""),
        ("Zażółć 👍🏽", "Zażółć 👍🏽"),
    ])
    func `tags are one line without control characters`(text: String, expected: String) {
        #expect(text.tagText() == expected)
    }

    @Test func `long text is cut with an ellipsis`() {
        #expect(String(repeating: "a", count: 200).tagText() == String(repeating: "a", count: 200))
        #expect(String(repeating: "a", count: 201).tagText() == String(repeating: "a", count: 199) + "…")
        #expect("one two three".tagText(limit: 9) == "one two…")
    }

    @Test func `no text outgrows two and a half bytes a character`() {
        let stacked = "e" + String(repeating: "\u{301}", count: 5000)
        #expect(String(repeating: stacked, count: 3).tagText().utf8.count <= 500)
        #expect(String(repeating: "新", count: 300).tagText().utf8.count <= 500)
    }

    @Test(arguments: [
        ("en", "eng"), ("en-GB", "eng"), ("pt_BR", "por"), ("UK", "ukr"), ("grc", "grc"), ("x1", "und"),
        ("", "und"),
    ])
    func `languages are written with three letters`(tag: String, code: String) {
        #expect(LanguageCode.threeLetter(for: tag) == code)
    }

    @Test(arguments: [
        ("2024-03-05", "2024", "0503"), ("2024", "2024", nil), ("2024-3-5", "2024", nil),
        ("yesterday", nil, nil),
        ("", nil, nil),
    ])
    func `dates become a year and a day`(date: String, year: String?, day: String?) {
        #expect(TagDate(date).year == year)
        #expect(TagDate(date).dayAndMonth == day)
    }

    @Test func `addresses are ASCII`() {
        #expect("https://example.org/é ü?a=1\n".tagURL == "https://example.org/%C3%A9%C3%BC?a=1")
    }
}
