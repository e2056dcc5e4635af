import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct ApprovalTests {
    private static let text = "# Boats\n\nThe Skerry sails at noon.\n\nIt comes back in the evening.\n"
    private static let file = "page.md.approval.json"

    private func states(_ news: Newsdesk) async throws -> (state: ApprovalState, passages: [Bool]) {
        let article = try await news.desk.article("1")
        #expect(await news.desk.state().articles[0].approval == article.approval)
        return (article.approval, try await news.passages().map(\.isApproved))
    }

    @Test func `an article is approved, changed, approved again and withdrawn`() async throws {
        try await Newsdesk.run(.text(Self.text)) { news in
            #expect(try await states(news) == (.none, [false, false, false, false]))
            let outcome = try await news.desk.approve("1", revision: 1)
            #expect(outcome.revision == 2 && outcome.path == news.folder.appending(path: Self.file).path)
            #expect(try await states(news) == (.approved, [true, true, true, true]))
            let approved = try news.text(of: Self.file)
            #expect(approved.contains("\"version\" : 1") && approved.contains("en-us-news"))
            for passage in try await news.passages() { #expect(approved.contains(passage.key)) }

            try news.write(Self.text.replacing("evening", with: "morning"), to: "page.md")
            #expect(try await news.desk.readAgain())
            #expect(try await states(news) == (.changed, [true, true, false, true]))
            try news.write(Self.text, to: "page.md")
            #expect(try await news.desk.readAgain())
            #expect(try await states(news) == (.approved, [true, true, true, true]))

            let draft = PronunciationDraft(written: "Skerry", kind: "letters", value: "", caseSensitive: nil)
            _ = try await news.desk.save(draft, article: "1", to: .article, note: "", revision: 4)
            #expect(try await states(news) == (.changed, [true, false, true, true]))
            _ = try await news.desk.approve("1", revision: 5)
            #expect(try await states(news).state == .approved)
            #expect(try news.text(of: Self.file) != approved)

            let withdrawn = try await news.desk.withdrawApproval(of: "1")
            #expect(withdrawn.revision == 7)
            #expect(try await states(news) == (.none, [false, false, false, false]))
            #expect(
                await problem { try await news.desk.withdrawApproval(of: "1") }.code == "approval-unknown")
        }
    }

    @Test func `what somebody leaves out or moves changes an approval`() async throws {
        try await Newsdesk.run(.text(Self.text)) { news in
            _ = try await news.desk.approve("1", revision: 1)
            let row = try await news.passage("evening")
            _ = try await news.desk.override(.drop, row: row.id, article: "1", .text, .article, revision: 2)
            #expect(try await states(news) == (.changed, [true, true, true]))
        }
    }

    @Test func `articles of a page are approved one by one`() async throws {
        try await Newsdesk.run { news in
            for (number, id) in ["2", "4"].enumerated() {
                _ = try await news.desk.approve(id, revision: number + 1)
            }
            #expect(
                await news.desk.state().articles.map(\.approval) == [
                    .none, .approved, .none, .approved, .none, .none,
                ])
            _ = try await news.desk.withdrawApproval(of: "2")
            #expect(
                await news.desk.state().articles.map(\.approval) == [
                    .none, .none, .none, .approved, .none, .none,
                ])
        }
    }

    @Test func `articles of the same title are approved one by one`() async throws {
        let item = "The wind turns to the north in the night, and it stays dry until the evening."
        let page = ["4:48 PM", "3:10 PM"].map {
            "\($0)\n\nWeather for the coast.\n\n\(item) It is \($0) now.\n"
        }
        try await Newsdesk.run(.text("Latest updates\n\n" + page.joined(separator: "\n"), name: "page.txt")) {
            news in
            let titles = await news.desk.state().articles.map(\.title)
            try #require(titles.count == 2 && titles[0] == titles[1], "\(titles)")
            _ = try await news.desk.approve("2", revision: 1)
            #expect(await news.desk.state().articles.map(\.approval) == [.none, .approved])
            _ = try await news.desk.approve("1", revision: 2)
            #expect(await news.desk.state().articles.map(\.approval) == [.approved, .approved])
            _ = try await news.desk.withdrawApproval(of: "2")
            #expect(await news.desk.state().articles.map(\.approval) == [.approved, .none])
        }
    }

    @Test(arguments: ["", "{", "[]", "{\"version\":2,\"approvals\":[]}", "{\"version\":1}"])
    func `a damaged file approves nothing and is not written over`(content: String) async throws {
        try await Newsdesk.run(.text(Self.text), files: [Self.file: content]) { news in
            let before = try await states(news)
            #expect(before.state == .none)
            let error = await problem { try await news.desk.approve("1", revision: 1) }
            #expect(error.code == "output-not-writable" && error.message.contains(Self.file), "\(error)")
            #expect(
                await problem { try await news.desk.withdrawApproval(of: "1") }.code == "approval-unknown")
            #expect(try news.text(of: Self.file) == content)
        }
    }

    @Test func `everybody is told of an approval`() async throws {
        try await Newsdesk.run(.text(Self.text)) { news in
            var events = await news.desk.events().makeAsyncIterator()
            _ = try await news.desk.approve("1", revision: 1)
            #expect(await events.next() == .changed(revision: 2))
        }
    }
}
