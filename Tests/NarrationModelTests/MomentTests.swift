import NarrationModel
import Testing

@Suite struct MomentTests {
    @Test(arguments: [
        (2024, 3, 5, "2024-03-05T00:00:00Z"), (1970, 1, 1, "1970-01-01T00:00:00Z"),
        (2000, 2, 29, "2000-02-29T00:00:00Z"), (1899, 12, 31, "1899-12-31T00:00:00Z"),
        (2100, 3, 1, "2100-03-01T00:00:00Z"), (1, 1, 1, "0001-01-01T00:00:00Z"),
    ])
    func `a day is written as a moment`(year: Int, month: Int, day: Int, expected: String) {
        let time = PublicationTime(day: .init(year: year, month: month, day: day))
        #expect(Moment(time)?.iso8601 == expected)
    }

    @Test func `a zone moves the moment over midnight`() {
        let day = PublicationTime.Day(year: 2024, month: 1, day: 1)
        let early = PublicationTime(day: day, time: .init(hour: 1, minute: 15), zone: 120)
        #expect(Moment(early)?.iso8601 == "2023-12-31T23:15:00Z")
        let late = PublicationTime(day: day, time: .init(hour: 23, minute: 30), zone: -90)
        #expect(Moment(late)?.iso8601 == "2024-01-02T01:00:00Z")
    }

    @Test func `a day that no calendar has is no moment`() {
        for (year, month, day) in [
            (2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (0, 1, 1), (99_999, 1, 1),
        ] {
            let time = PublicationTime(day: .init(year: year, month: month, day: day))
            #expect(Moment(time) == nil, "\(time)")
        }
        #expect(Moment(PublicationTime(time: .init(hour: 9, minute: 0))) == nil)
    }

    @Test func `every day comes back from its number`() {
        for number in stride(from: -700_000, to: 2_900_000, by: 97) {
            #expect(PublicationTime.Day(number: number).number == number)
        }
    }

    @Test func `seconds and days before 1970 are told too`() {
        #expect(Moment(seconds: 59).iso8601 == "1970-01-01T00:00:59Z")
        #expect(Moment(seconds: -1).iso8601 == "1969-12-31T23:59:59Z")
        #expect(Moment(seconds: -86_400).day == .init(year: 1969, month: 12, day: 31))
        #expect(Moment(seconds: -86_400).secondOfDay == 0)
    }
}
