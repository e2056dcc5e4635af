import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct WatchTests {
    private static let text = "# Boats\n\nThe Skerry sails at noon.\n\nIt comes back in the evening.\n"

    /// Gives `body` a watch of a desk on the text and other files, and the desk's events.
    private func watching(
        _ files: [String: String] = [:],
        _ body: @Sendable (Newsdesk, inout PreviewWatch, AsyncStream<PreviewEvent>) async throws -> Void
    ) async throws {
        try await Newsdesk.run(.text(Self.text), files: files) { news in
            let events = await news.desk.events()
            var watch = await PreviewWatch(news.desk)
            try await body(news, &watch, events)
        }
    }

    /// The event that comes next.
    private func next(of events: AsyncStream<PreviewEvent>) async -> PreviewEvent? {
        for await event in events { return event }
        return nil
    }

    @Test func `a page, a lexicon and a setting that are saved are read again, each once`() async throws {
        try await watching { news, watch, events in
            try news.write(Self.text.replacing("noon", with: "dawn"), to: "page.md")
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 2))
            #expect(try await news.passage("at dawn").text == "The Skerry sails at dawn.")
            try news.write(
                "[[entry]]\nwritten = \"Skerry\"\nipa = \"ˈskɛri\"\n", to: "page.md.lexicon.toml"
            )
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 3))
            #expect(
                try await news.passage("Skerry").sentences[0].readings["Skerry"]?.pronunciation == "ˈskɛri")
            try news.write("[reading]\ndrop-patterns = ['evening']\n", to: "page.md.reading.toml")
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 4))
            #expect(try await news.omission("evening").rule == "dropped-by-site")
            try news.write("[reading]\nkeep = ['dropped-by-site']\n", to: "narrate.toml")
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 5))
            #expect(try await news.passages().contains { $0.text.contains("evening") })
            try FileManager.default.removeItem(at: news.folder.appending(path: "page.md.lexicon.toml"))
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 6))
            #expect(await news.desk.state().problems.isEmpty)
            try await watch.lookTwice()
            #expect(await news.desk.state().revision == 6)
        }
    }

    @Test func `the same content is no change`() async throws {
        try await watching { news, watch, events in
            for _ in 0..<2 {
                try news.write(Self.text, to: "page.md")
                try news.write("# Something else that says nothing.\n", to: "narrate.toml")
                try await watch.lookTwice()
            }
            #expect(await news.desk.state().revision == 1)
            try news.write(Self.text + "\nOne more.\n", to: "page.md")
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 2))
        }
    }

    @Test func `a file that is written in pieces is read when it is whole`() async throws {
        try await watching { news, watch, events in
            for count in 1...8 {
                try news.write(
                    Self.text + String(repeating: "\nOne more line.\n", count: count), to: "page.md")
                try await watch.look()
            }
            #expect(await news.desk.state().revision == 1)
            try await watch.look()
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
        try await watching { news, watch, events in
            let before = try await news.passages().map(\.key)
            let original = try? news.text(of: name)
            try news.write(content, to: name)
            #expect(await watch.failure() == code)
            #expect(await next(of: events) == .changed(revision: 2))
            let state = await news.desk.state()
            #expect(state.problems.map(\.code) == [code] && state.problems.map(\.severity) == [.warning])
            #expect(state.problems[0].message.contains(name))
            #expect(try await news.passages().map(\.key) == before)
            // What is shown can still be heard.
            #expect(!(try await news.desk.sound(try await news.passage("Skerry").key, as: .mp3)).isEmpty)
            // It is told once.
            try await watch.lookTwice()
            if let original {
                try news.write(original, to: name)
            } else {
                try FileManager.default.removeItem(at: news.folder.appending(path: name))
            }
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 3))
            #expect(await news.desk.state().problems.isEmpty)
            #expect(try await news.passages().map(\.key) == before)
        }
    }

    @Test func `a page that is gone for a moment is a problem, and comes back`() async throws {
        try await watching { news, watch, events in
            try FileManager.default.removeItem(at: news.page)
            #expect(await watch.failure() == "input-missing")
            #expect(await next(of: events) == .changed(revision: 2))
            #expect(await news.desk.state().problems.map(\.code) == ["input-missing"])
            try news.write(Self.text, to: "page.md")
            try await watch.lookTwice()
            #expect(await next(of: events) == .changed(revision: 3))
            #expect(await news.desk.state().problems.isEmpty)
        }
    }

    @Test func `what the desk writes itself is told once`() async throws {
        try await watching { news, watch, events in
            let row = try await news.passage("evening")
            let outcome = try await news.desk.override(
                .drop, row: row.id, article: "1", .text, .article, revision: 1)
            #expect(await next(of: events) == .changed(revision: 2))
            try await watch.lookTwice()
            #expect(await news.desk.state().revision == 2)
            _ = try await news.desk.undo(override: outcome.undo)
            #expect(await next(of: events) == .changed(revision: 3))
            try await watch.lookTwice()
            #expect(await news.desk.state().revision == 3)
        }
    }

    @Test func `it looks by itself, and tells what cannot be read`() async throws {
        try await watching { news, watch, events in
            let failures = Box<[PipelineError]>([])
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { [watch] in
                    var watch = watch
                    await watch.run { error in failures.change { $0.append(error) } }
                }
                try news.write(Self.text + "\nOne more.\n", to: "page.md")
                #expect(await next(of: events) == .changed(revision: 2))
                try news.write("[reading\n", to: "narrate.toml")
                #expect(await next(of: events) == .changed(revision: 3))
                try news.write("# Whole again.\n", to: "narrate.toml")
                #expect(await next(of: events) == .changed(revision: 4))
                #expect(failures.value.map(\.code.rawValue) == ["configuration-unusable"])
                group.cancelAll()
            }
        }
    }
}

extension PreviewWatch {
    /// Sees what has changed, and that it stays so.
    fileprivate mutating func lookTwice() async throws {
        try await look()
        try await look()
    }

    /// Looks twice and gives the code of what cannot be read.
    fileprivate mutating func failure() async -> String? {
        do throws(PipelineError) {
            try await look()
            try await look()
            return nil
        } catch {
            return error.code.rawValue
        }
    }
}
