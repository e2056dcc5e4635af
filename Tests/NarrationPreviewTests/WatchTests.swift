import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct WatchTests {
    private static let text = "# Boats\n\nThe Skerry sails at noon.\n\nIt comes back in the evening.\n"

    /// Watches the files while `body` runs, which gets the events one by one.
    private func watching(
        _ files: [String: String] = [:],
        _ body:
            @escaping @Sendable (Newsdesk, AsyncStream<PreviewEvent>, Box<[PipelineError]>)
            async throws -> Void
    ) async throws {
        try await Newsdesk.run(.text(Self.text), files: files) { news in
            let failures = Box<[PipelineError]>([])
            try await withThrowingTaskGroup(of: Void.self) { group in
                let events = await news.desk.events()
                group.addTask {
                    await PreviewWatch(news.desk).run { error in failures.change { $0.append(error) } }
                }
                // The watch has seen the files as they are.
                try await Task.sleep(for: .milliseconds(300))
                try await body(news, events, failures)
                group.cancelAll()
            }
        }
    }

    /// The event that comes next.
    private func next(of events: AsyncStream<PreviewEvent>) async -> PreviewEvent? {
        for await event in events { return event }
        return nil
    }

    @Test func `a page, a lexicon and a setting that are saved are read again, each once`() async throws {
        try await watching { news, events, failures in
            try news.write(Self.text.replacing("noon", with: "dawn"), to: "page.md")
            #expect(await next(of: events) == .changed(revision: 2))
            #expect(try await news.passage("at dawn").text == "The Skerry sails at dawn.")
            try news.write(
                "[[entry]]\nwritten = \"Skerry\"\nipa = \"ˈskɛri\"\n", to: "page.md.lexicon.toml"
            )
            #expect(await next(of: events) == .changed(revision: 3))
            #expect(
                try await news.passage("Skerry").sentences[0].readings["Skerry"]?.pronunciation == "ˈskɛri")
            try news.write("[reading]\ndrop-patterns = ['evening']\n", to: "page.md.reading.toml")
            #expect(await next(of: events) == .changed(revision: 4))
            #expect(try await news.omission("evening").rule == "dropped-by-site")
            try news.write("[reading]\nkeep = ['dropped-by-site']\n", to: "narrate.toml")
            #expect(await next(of: events) == .changed(revision: 5))
            #expect(try await news.passages().contains { $0.text.contains("evening") })
            try FileManager.default.removeItem(at: news.folder.appending(path: "page.md.lexicon.toml"))
            #expect(await next(of: events) == .changed(revision: 6))
            #expect(await news.desk.state().problems.isEmpty && failures.value.isEmpty)
        }
    }

    @Test func `the same content is no change`() async throws {
        try await watching { news, events, _ in
            for _ in 0..<2 {
                try news.write(Self.text, to: "page.md")
                try news.write("# Something else that says nothing.\n", to: "narrate.toml")
                // Longer than the watch takes to notice.
                try await Task.sleep(for: .milliseconds(1_200))
            }
            #expect(await news.desk.state().revision == 1)
            try news.write(Self.text + "\nOne more.\n", to: "page.md")
            #expect(await next(of: events) == .changed(revision: 2))
        }
    }

    @Test func `a file that is written in pieces is read when it is whole`() async throws {
        try await watching { news, events, _ in
            for count in 1...8 {
                try news.write(
                    Self.text + String(repeating: "\nOne more line.\n", count: count), to: "page.md")
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(await next(of: events) == .changed(revision: 2))
            #expect(try await news.passages().filter { $0.text == "One more line." }.count == 8)
        }
    }

    @Test(arguments: [
        ("narrate.toml", "[reading\n", "configuration-unusable"),
        ("narrate.toml", "[reading]\nkeep = ['nothing-such']\n", "configuration-unusable"),
        ("page.md.reading.toml", "[cache]\nsize = '1 GB'\n", "configuration-unusable"),
        ("page.md.lexicon.toml", "[[entry]]\nwritten = 7\n", "lexicon-unusable"),
    ])
    func `a file that is wrong is shown as a problem, and what was read stays`(
        name: String, content: String, code: String
    ) async throws {
        try await watching { news, events, failures in
            let before = try await news.passages().map(\.key)
            let original = try? news.text(of: name)
            try news.write(content, to: name)
            #expect(await next(of: events) == .changed(revision: 2))
            let state = await news.desk.state()
            #expect(state.problems.map(\.code) == [code] && state.problems.map(\.severity) == [.warning])
            #expect(state.problems[0].message.contains(name))
            #expect(try await news.passages().map(\.key) == before)
            #expect(failures.value.map(\.code.rawValue) == [code])
            // What is shown can still be heard.
            #expect(!(try await news.desk.sound(try await news.passage("Skerry").key, as: .mp3)).isEmpty)
            if let original {
                try news.write(original, to: name)
            } else {
                try FileManager.default.removeItem(at: news.folder.appending(path: name))
            }
            #expect(await next(of: events) == .changed(revision: 3))
            #expect(await news.desk.state().problems.isEmpty)
            #expect(try await news.passages().map(\.key) == before)
        }
    }

    @Test func `a page that is gone for a moment is a problem, and comes back`() async throws {
        try await watching { news, events, _ in
            try FileManager.default.removeItem(at: news.page)
            #expect(await next(of: events) == .changed(revision: 2))
            #expect(await news.desk.state().problems.map(\.code) == ["input-missing"])
            try news.write(Self.text, to: "page.md")
            #expect(await next(of: events) == .changed(revision: 3))
            #expect(await news.desk.state().problems.isEmpty)
        }
    }

    @Test func `what the desk writes itself is told once`() async throws {
        try await watching { news, events, _ in
            let row = try await news.passage("evening")
            let outcome = try await news.desk.override(
                .drop, row: row.id, article: "1", .text, .article, revision: 1)
            #expect(await next(of: events) == .changed(revision: 2))
            try await Task.sleep(for: .milliseconds(1_200))
            #expect(await news.desk.state().revision == 2)
            _ = try await news.desk.undo(override: outcome.undo)
            #expect(await next(of: events) == .changed(revision: 3))
        }
    }
}
