import HTMLParsing
import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct DisplayedDateTests {
    private static let text = """
        <p>The lock at Tarn opened this morning after nine weeks of work on the lower gates, and the first boats passed before \
        noon.</p><p>Two of the three gates were lifted out by a crane that had come up the river at night, when the tide was high.</p>
        """

    /// The day shown on a page with `lines` between its headline and its text.
    private func date(_ lines: String, above: String = "", end: String = "") throws -> DisplayedDate? {
        let document = try HTMLParser.document(
            in: "<body>\(above)<article><h1>Lock opens again</h1>\(lines)\(Self.text)\(end)</article>")
        let metadata = PageMetadata(document)
        let survey = PageSurvey(HTMLPage(document), titles: metadata.titles)
        let story = try #require(HTMLStoryFinder(survey, metadata).story())
        return DisplayedDate(HeadlineRegion(story))
    }

    @Test(arguments: [
        ("<p>2 May 2024</p>", "2024-05-02"), ("<p>May 2, 2024</p>", "2024-05-02"),
        ("<p>Thursday 2nd May 2024</p>", "2024-05-02"),
        ("<p>02.05.2024</p>", "2024-05-02"), ("<p>2. May 2024</p>", "2024-05-02"),
        ("<p>25/12/2023</p>", "2023-12-25"),
        ("<p>12/25/2023</p>", "2023-12-25"), ("<p>2024-05-02</p>", "2024-05-02"),
        ("<p>2024-05-02T08:00Z</p>", "2024-05-02T08:00Z"),
        ("<p>By Mara Ellin | May 2, 2024</p>", "2024-05-02"),
        ("<p>Published: 2 May 2024, 18:44</p>", "2024-05-02T18:44"),
        ("<p>Rivers</p><p>Posted on 2 May 2024 by Mara Ellin</p>", "2024-05-02"),
    ])
    func `a day in a short line at the headline is the displayed one`(lines: String, date: String) throws {
        let found = try #require(try self.date(lines))
        #expect(found.time.iso8601 == date)
        #expect(!found.isUpdate)
    }

    @Test(arguments: [
        "<p>Updated 5 May 2024</p><p>Published 2 May 2024</p>",
        "<p>Published 2 May 2024</p><p>Last updated: 5 May 2024</p>",
        "<p>Updated</p><p>5 May 2024</p><p>2 May 2024</p>",
        "<p>Last modified</p><p>5 May 2024</p><p>Published</p><p>2 May 2024</p>",
    ])
    func `the day of publication counts before that of a change`(lines: String) throws {
        let found = try #require(try date(lines))
        #expect(found.time.iso8601 == "2024-05-02")
        #expect(!found.isUpdate)
    }

    @Test(arguments: ["<p>Updated 5 May 2024</p>", "<p>Last modified:</p><p>5 May 2024</p>"])
    func `where only a change is shown it is known as one`(lines: String) throws {
        let found = try #require(try date(lines))
        #expect(found.time.iso8601 == "2024-05-05")
        #expect(found.isUpdate)
    }

    @Test func `a day above the headline counts when none stands below`() throws {
        #expect(try date("", above: "<div><p>2 May 2024</p></div>")?.time.iso8601 == "2024-05-02")
    }

    @Test(arguments: [
        "", "<p>03/04/2022</p>", "<p>10 May</p>", "<p>4 min read</p>", "<p>31/31/2024</p>",
        "<p>45 May 2024</p>",
        "<p>The old gates had been in place since 2 May 1924, when the mill at Tarn paid for the whole of the work itself.</p>",
        "<p>One two three four five 2 May 2024 six seven eight nine ten</p>",
    ])
    func `a date without a meaning of its own, and one in a long line, is none`(lines: String) throws {
        #expect(try date(lines) == nil)
    }
}
