import FeedProduction
import Foundation
import NarrationModel
import NarrationTestSupport
import PodcastFeed
import Testing

/// Which articles of a feed are taken, by runs over a real one.
@Suite struct SourceFilterTests {
    /// A page with its section, in HTML, and its date.
    private func page(_ topic: String, section: String, day: Int) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>\(Story.headline(topic))</title>
        <meta property="og:type" content="article"><meta property="article:section" content="\(section)">
        <meta property="article:published_time" content="2026-10-\(day)T08:00:00Z">
        <link rel="canonical" href="https://desk.example/\(section)/\(topic)"></head>
        <body><article><h1>\(Story.headline(topic))</h1>
        \(Story.paragraphs(topic).map { "<p>\($0)</p>" }.joined())</article></body></html>
        """
    }

    /// What is taken with `choices`, and what is passed over by which rule.
    private func outcome(_ choices: String) async throws -> (taken: [String], passedOver: [String: String]) {
        try await withTemporaryFolder { folder in
            let lab = FeedLab(folder, FeedLab.articles + "\n\(choices)\n[edition]\ndaily = false\n")
            try lab.write(page("crane", section: "Sea", day: 30), to: "crane.html")
            try lab.write(page("ferry", section: "Land", day: 29), to: "ferry.html")
            try lab.write(page("buoy", section: "sea", day: 10), to: "buoy.html")
            try lab.write("# A short note\n\nIt is here to stay.\n", to: "note.md")
            let report = try await lab.run(at: .november(2))
            #expect(report.failures.isEmpty)
            let names = { (title: String) in
                title.split(separator: " ").dropFirst().first.map(String.init) ?? ""
            }
            return (
                report.made.map { names($0.entry.title) }.sorted(),
                Dictionary(uniqueKeysWithValues: report.passedOver.map { (names($0.headline), $0.rule) })
            )
        }
    }

    @Test func `without a choice all are taken`() async throws {
        let (taken, passedOver) = try await outcome("")
        #expect(taken == ["buoy", "crane", "ferry", "short"] && passedOver.isEmpty)
    }

    @Test(arguments: [
        ("sections = [\"Sea\"]", ["buoy", "crane"], ["ferry": "section", "short": "section"]),
        ("max-age-days = 7", ["crane", "ferry", "short"], ["buoy": "age"]),
        ("min-words = 20", ["buoy", "crane", "ferry"], ["short": "words"]),
        ("max-words = 20", ["short"], ["buoy": "words", "crane": "words", "ferry": "words"]),
        (
            "include = [\"(?i)CRANE\", \"desk.example/Land\"]", ["crane", "ferry"],
            ["buoy": "include", "short": "include"]
        ),
        ("exclude = [\"^The (crane|buoy)\"]", ["ferry", "short"], ["buoy": "exclude", "crane": "exclude"]),
    ])
    func `a choice leaves the others out, by its name`(
        choice: String, taken: [String], passedOver: [String: String]
    ) async throws {
        let outcome = try await outcome(choice)
        #expect(outcome.taken == taken && outcome.passedOver == passedOver)
    }
}
