import Foundation
import NarrationTestSupport
import Synchronization

/// A web server on loopback that serves what it is given, with entity tags, and counts who asks how.
final class Newsstand: Sendable {
    struct Page: Sendable {
        var type: String
        var body: String
        var status = "200 OK"

        /// The tag that servers give to a page whose bytes are these.
        var tag: String {
            "\"\(String(body.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }, radix: 16))\""
        }
    }

    /// How many requests there were.
    struct Counts {
        var all = 0

        /// Those that named a page that they had.
        var conditional = 0

        /// Those that were answered with 304.
        var unchanged = 0
    }

    private struct State {
        var pages: [String: Page] = [:]
        var counts = Counts()
    }

    private let server: LoopbackServer
    private let state: StateBox

    private final class StateBox: Sendable {
        let value = Mutex(State())
    }

    init() throws {
        let state = StateBox()
        self.state = state
        server = try LoopbackServer.start { request in state.value.withLock { Self.answer(request, &$0) } }
    }

    var address: String { server.url("") }

    func stop() { server.stop() }

    func publish(_ pages: [String: Page]) { state.value.withLock { $0.pages = pages } }

    /// The requests since the last time that this was asked.
    func takeCounts() -> Counts {
        state.value.withLock { state in
            defer { state.counts = Counts() }
            return state.counts
        }
    }

    private static func answer(_ request: LoopbackServer.Request, _ state: inout State) -> Data {
        state.counts.all += 1
        let known = request.field("If-None-Match")
        if known != nil { state.counts.conditional += 1 }
        guard let page = state.pages[request.path] else { return LoopbackServer.response("404 Not Found") }
        if page.status.hasPrefix("200"), known == page.tag {
            state.counts.unchanged += 1
            return LoopbackServer.response("304 Not Modified", ["ETag: \(page.tag)"])
        }
        return LoopbackServer.response(
            page.status, ["Content-Type: \(page.type)", "ETag: \(page.tag)"], Data(page.body.utf8))
    }
}
