import FeedServer
import Foundation
import Synchronization
import Testing

@Suite struct RecentFormsTests {
    private struct Fault: Error {}

    /// Makes forms, and counts how many it made and how many at once.
    private final class Maker: Sendable {
        private struct Counts {
            var made = 0
            var running = 0
            var mostAtOnce = 0
        }

        private let counts = Mutex(Counts())

        var madeCount: Int { counts.withLock { $0.made } }
        var mostAtOnce: Int { counts.withLock { $0.mostAtOnce } }

        func make(_ text: String, fails: Bool = false) throws -> String {
            counts.withLock {
                $0.made += 1
                $0.running += 1
                $0.mostAtOnce = max($0.mostAtOnce, $0.running)
            }
            // Long enough for another to begin.
            usleep(1_000)
            defer { counts.withLock { $0.running -= 1 } }
            if fails { throw Fault() }
            return text
        }
    }

    private let forms = RecentForms<String>(capacity: 10) { $0.utf8.count }
    private let maker = Maker()

    private func form(_ tag: String, _ text: String, fails: Bool = false) async throws -> String {
        try await forms.form(of: EntityTag(tag)) { [maker] in try maker.make(text, fails: fails) }
    }

    @Test func `many that ask for one state get what is made once`() async throws {
        let texts = try await withThrowingTaskGroup { group in
            for _ in 0..<50 { group.addTask { try await form("a", "text") } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(texts == Array(repeating: "text", count: 50))
        #expect(maker.madeCount == 1)
    }

    @Test func `one is made at a time`() async throws {
        try await withThrowingTaskGroup { group in
            for number in 0..<50 {
                group.addTask {
                    let form = try await form("\(number)", "\(number)")
                    #expect(form == "\(number)")
                }
            }
            try await group.waitForAll()
        }
        #expect(maker.madeCount == 50 && maker.mostAtOnce == 1)
    }

    @Test func `what failed is not kept, but tried again`() async throws {
        await #expect(throws: Fault.self) { try await form("a", "text", fails: true) }
        await #expect(throws: Fault.self) { try await form("a", "text", fails: true) }
        let texts = [try await form("a", "text"), try await form("a", "other")]
        #expect(texts == ["text", "text"])
        #expect(maker.madeCount == 3)
    }

    @Test func `one that goes away takes nothing from the others`() async throws {
        let gone = Task { try await form("a", "text") }
        gone.cancel()
        _ = await gone.result
        let text = try await form("a", "other")
        #expect(text == "text")
    }

    @Test func `what was not asked for the longest is forgotten when there is too much`() async throws {
        _ = try await form("a", "aaaa")
        _ = try await form("b", "bbbb")
        _ = try await form("a", "")
        _ = try await form("c", "cccc")
        let texts = [try await form("a", ""), try await form("c", ""), try await form("b", "new")]
        #expect(texts == ["aaaa", "cccc", "new"])
    }
}
