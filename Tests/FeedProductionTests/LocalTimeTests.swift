import FeedProduction
import NarrationModel
import Testing

@Suite struct LocalTimeTests {
    private func moment(
        _ day: (Int, Int)?, _ time: (Int, Int)?, zone: Int? = nil, at now: Moment
    ) throws -> String? {
        let london = try #require(LocalTime(zone: "Europe/London"))
        let written = PublicationTime(
            day: day.map { .init(year: 2026, month: $0.0, day: $0.1) },
            time: time.map { .init(hour: $0.0, minute: $0.1) }, zone: zone)
        return london.moment(of: written, at: now)?.iso8601
    }

    @Test func `a time without a zone is one of here, in summer as in winter`() throws {
        #expect(try moment((7, 1), (9, 30), at: .november(2)) == "2026-07-01T08:30:00Z")
        #expect(try moment((11, 1), (9, 30), at: .november(2)) == "2026-11-01T09:30:00Z")
        #expect(try moment((7, 1), (9, 30), zone: 120, at: .november(2)) == "2026-07-01T07:30:00Z")
        #expect(try moment((7, 1), nil, at: .november(2)) == "2026-06-30T23:00:00Z")
    }

    @Test func `a time of day alone is the last that there was`() throws {
        #expect(try moment(nil, (8, 20), at: .november(2, 9)) == "2026-11-02T08:20:00Z")
        #expect(try moment(nil, (18, 0), at: .november(2, 9)) == "2026-11-01T18:00:00Z")
        #expect(try moment(nil, nil, at: .november(2, 9)) == nil)
    }

    @Test func `nobody knows some zones`() {
        #expect(LocalTime(zone: "Mars/Olympus") == nil)
    }
}
