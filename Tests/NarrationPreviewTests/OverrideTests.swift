import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct OverrideTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>The ferry</title><link rel="canonical" href="https://a.example/ferry"></head>
        <body><main><article><h1>The ferry sails again</h1>
        <p>The ferry left the quay at noon with forty passengers and a brass band on board.</p>
        <p>Support local journalism. Donate to the paper today (it costs $1.50 or so).</p>
        <p>It had been laid up for the whole winter, since its engine needed a new shaft.</p>
        <p>Support local journalism. Become a member today.</p>
        <p>The next crossing is planned for Monday, when the weather should be calm again.</p>
        </article></main></body></html>
        """

    private func withNews(_ body: @Sendable (Newsdesk) async throws -> Void) async throws {
        try await Newsdesk.run(.text(Self.page, name: "page.html"), body)
    }

    @Test(arguments: [
        (ReadingOverride.Scope.article, "page.html.reading.toml", "[reading]\n"),
        (.everything, "narrate.toml", "[reading]\n"),
        (.site, "narrate.toml", "[[site]]\nhost = \"a.example\"\n"),
    ])
    func `what was left out is kept, as a text or by its rule, and taken back`(
        scope: ReadingOverride.Scope, name: String, header: String
    ) async throws {
        for extent in ReadingOverride.Extent.allCases {
            try await withNews { news in
                let before = try await news.rows()
                let row = try await news.omission("costs")
                #expect(row.canKeep && row.rule == "donation-appeal" && !row.summary.isEmpty)
                let outcome = try await news.desk.override(
                    .keep, row: row.id, article: "1", extent, scope, revision: 1)
                #expect(outcome.path == news.folder.appending(path: name).path)
                let written = try news.text(of: name)
                #expect(written.contains(header + outcome.setting + "\n"), "\(written)")
                #expect(outcome.revision == 2)
                let passages = try await news.passages()
                #expect(
                    passages.contains {
                        $0.text
                            == "Support local journalism. Donate to the paper today (it costs $1.50 or so)."
                            && $0.role == .paragraph
                    })
                #expect(
                    passages.contains { $0.text == "Support local journalism. Become a member today." }
                        == (extent == .rule))
                #expect(try await news.omissions().count == (extent == .rule ? 0 : 1))
                // A run reads the same.
                let settings = try ReadingSettings(configuration: news.configuration.path)
                let edition = try PageStages.edition(of: .file(path: news.page.path), reading: settings)
                #expect(edition.articles[0].blocks.map(\.text.string) == passages.dropLast().map(\.text))
                let undone = try await news.desk.undo(override: outcome.undo)
                #expect(undone.revision == 3 && undone.path == outcome.path)
                #expect(try await news.rows() == before)
                #expect(
                    await problem { try await news.desk.undo(override: outcome.undo) }.code
                        == "override-unknown")
            }
        }
    }

    @Test(arguments: ReadingOverride.Scope.allCases)
    func `what is said is left out, as a text or by its role, and taken back`(scope: ReadingOverride.Scope)
        async throws
    {
        for extent in ReadingOverride.Extent.allCases {
            try await withNews { news in
                let before = try await news.rows()
                let row = try await news.passage("brass band")
                let outcome = try await news.desk.override(
                    .drop, row: row.id, article: "1", extent, scope, revision: 1)
                let left = try await news.omission("brass band")
                #expect(
                    left.rule == (extent == .text ? "dropped-by-site" : "dropped-paragraph") && left.canKeep)
                #expect(try await news.passages().contains { $0.text.contains("shaft") } == (extent == .text))
                _ = try await news.desk.undo(override: outcome.undo)
                #expect(try await news.rows() == before)
            }
        }
    }

    @Test func `what was dropped as a text can be kept again`() async throws {
        try await withNews { news in
            let row = try await news.passage("brass band")
            _ = try await news.desk.override(.drop, row: row.id, article: "1", .text, .article, revision: 1)
            let left = try await news.omission("brass band")
            _ = try await news.desk.override(.keep, row: left.id, article: "1", .text, .article, revision: 2)
            #expect(try await news.passage("brass band").text == row.text)
        }
    }

    @Test func `what was dropped by its role is kept by the rule, and dropped again when that is taken back`()
        async throws
    {
        try await withNews { news in
            let before = try await news.rows()
            let row = try await news.passage("brass band")
            let dropping = try await news.desk.override(
                .drop, row: row.id, article: "1", .rule, .article, revision: 1)
            let dropped = try await news.rows()
            let left = try await news.omission("brass band")
            let keeping = try await news.desk.override(
                .keep, row: left.id, article: "1", .rule, .article, revision: 2)
            #expect(keeping.setting == #"keep = ["dropped-paragraph"]"#)
            #expect(try await news.rows() == before)
            _ = try await news.desk.undo(override: keeping.undo)
            #expect(try await news.rows() == dropped)
            _ = try await news.desk.undo(override: dropping.undo)
            #expect(try await news.rows() == before)
        }
    }

    @Test func `overrides are taken back in any order, and an id is never given again`() async throws {
        try await withNews { news in
            let before = try await news.rows()
            let first = try await news.desk.override(
                .keep, row: try await news.omission("costs").id, article: "1", .text, .article, revision: 1
            )
            let second = try await news.desk.override(
                .keep, row: try await news.omission("a member").id, article: "1", .text, .article,
                revision: 2)
            _ = try await news.desk.undo(override: first.undo)
            #expect(
                try await news.omissions().map(\.text) == [
                    "Support local journalism. Donate to the paper today (it costs $1.50 or so)."
                ])
            _ = try await news.desk.undo(override: second.undo)
            #expect(try await news.rows() == before)
            let third = try await news.desk.override(
                .keep, row: try await news.omission("costs").id, article: "1", .text, .article, revision: 5
            )
            #expect(Set([first.undo, second.undo, third.undo]).count == 3)
            #expect(
                await problem { try await news.desk.undo(override: second.undo) }.code == "override-unknown")
        }
    }

    @Test func `an override that somebody took out of the file cannot be taken back`() async throws {
        try await withNews { news in
            let outcome = try await news.desk.override(
                .keep, row: try await news.omission("costs").id, article: "1", .text, .article, revision: 1
            )
            try news.write("# gone\n", to: "page.html.reading.toml")
            #expect(
                await problem { try await news.desk.undo(override: outcome.undo) }.code
                    == "configuration-unusable")
            #expect(try news.text(of: "page.html.reading.toml") == "# gone\n")
        }
    }

    @Test(arguments: [0, 2])
    func `what is of another revision is refused`(revision: Int) async throws {
        try await withNews { news in
            let files = try news.files()
            let row = try await news.passage("brass band").id
            let dropping = await problem {
                try await news.desk.override(
                    .drop, row: row, article: "1", .text, .article, revision: revision)
            }
            let approving = await problem { try await news.desk.approve("1", revision: revision) }
            let draft = PronunciationDraft(written: "ferry", kind: "letters", value: "", caseSensitive: nil)
            let saving = await problem {
                try await news.desk.save(draft, article: "1", to: .article, note: "", revision: revision)
            }
            #expect([dropping.code, approving.code, saving.code].allSatisfy { $0 == "revision-outdated" })
            let after = try news.files()
            #expect(after == files)
        }
    }

    @Test func `a row that it cannot be for is refused`() async throws {
        try await withNews { news in
            let files = try news.files()
            let passage = try await news.passage("brass band").id
            let omission = try await news.omission("costs").id
            let disclosure = try #require(try await news.passages().last).id
            let wrong: [(OverrideAction, String)] = [
                (.keep, passage), (.drop, omission), (.drop, disclosure), (.drop, "99"), (.keep, "x"),
                (.keep, "-1"),
            ]
            for (action, row) in wrong {
                let error = await problem {
                    try await news.desk.override(action, row: row, article: "1", .text, .article, revision: 1)
                }
                #expect(error.code == "unknown-rule", "\(action) \(row): \(error)")
            }
            let after = try news.files()
            #expect(after == files)
        }
    }

    @Test(arguments: ["2", "0", "-1", "", "x", "99999999999999999999"])
    func `an article that there is not is told`(article: String) async throws {
        try await withNews { news in
            let dropping = await problem {
                try await news.desk.override(.drop, row: "0", article: article, .text, .article, revision: 1)
            }
            let reading = await problem { try await news.desk.article(article) }
            #expect(dropping.code == "article-unknown" && reading.code == "article-unknown")
        }
    }

    @Test func `a site that nobody knows takes no override`() async throws {
        try await Newsdesk.run { news in
            let row = try #require(try await news.omissions().first)
            #expect(try await news.desk.article("1").site == nil)
            #expect(try await news.desk.article("1").file == news.page.path)
            let error = await problem {
                try await news.desk.override(.keep, row: row.id, article: "1", .text, .site, revision: 1)
            }
            #expect(error.code == "scope-unknown")
        }
    }

    @Test func `every omission of reading can be kept as a text, and comes back word for word`() async throws
    {
        try await Newsdesk.run { news in
            let all = try await news.omissions().filter { $0.canKeep && $0.wordCount > 0 }
            #expect(all.count > 8)
            for omission in all {
                let state = await news.desk.state()
                let outcome = try await news.desk.override(
                    .keep, row: omission.id, article: "1", .text, .article, revision: state.revision)
                let left = try await news.omissions().map(\.text)
                #expect(!left.contains(omission.text), "\(omission.rule): \(omission.text)")
                var spoken = 0
                for article in await news.desk.state().articles { spoken += article.spokenWordCount }
                #expect(
                    spoken >= state.articles.reduce(0) { $0 + $1.spokenWordCount } + omission.wordCount,
                    "\(omission.rule)")
                _ = try await news.desk.undo(override: outcome.undo)
            }
        }
    }
}
