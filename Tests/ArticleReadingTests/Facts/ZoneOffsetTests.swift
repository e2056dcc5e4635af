import Testing

@testable import ArticleReading

@Suite struct ZoneOffsetTests {
    @Test(arguments: [
        ("Z", 0), ("z", 0), ("+00:00", 0), ("-00:00", 0), ("+02:00", 120), ("-0500", -300), ("+01", 60),
        ("+05:45", 345),
        ("+1400", 840), ("-14:00", -840),
    ])
    func `zones in figures give their minutes east of Greenwich`(text: String, minutes: Int) {
        #expect(ZoneOffset.minutes(in: text) == minutes)
    }

    @Test(arguments: [
        "", "+", "-", "UTC", "02:00", "+2", "+200", "+14:30", "+99:00", "+01:75", "+0a:00", "++1", "+-1:00",
        "+01:-5", "+12345",
    ])
    func `other text is no zone`(text: String) {
        #expect(ZoneOffset.minutes(in: text) == nil)
    }

    @Test func `a very long row of figures is no zone`() {
        #expect(ZoneOffset.minutes(in: "+" + String(repeating: "1", count: 500_000)) == nil)
    }
}
