import Foundation
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

/// A page that is in no file.
@Suite struct WebPageTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>The ferry</title></head><body><main><article><h1>The ferry sails again</h1>
        <p>The ferry Skerry left the quay at noon with forty passengers and a brass band on board.</p>
        <p>It had been laid up for the whole winter, since its engine needed a new shaft.</p>
        <p>The next crossing is planned for Monday, when the weather should be calm again.</p>
        </article></main></body></html>
        """

    private func withPage(_ body: @Sendable (Newsdesk, LoopbackServer) async throws -> Void) async throws {
        let server = try LoopbackServer.start { _ in
            LoopbackServer.response("200 OK", ["Content-Type: text/html"], Data(Self.page.utf8))
        }
        defer { server.stop() }
        let address = "http://127.0.0.1:\(server.port)/ferry"
        try await Newsdesk.run(.web(address: address), synthesizer: CountingSynthesizer()) { news in
            try await body(news, server)
        }
    }

    @Test func `it is fetched once, whatever is mended and however often files are read again`() async throws
    {
        try await withPage { news, server in
            let row = try await news.passage("shaft")
            _ = try await news.desk.override(
                .drop, row: row.id, article: "1", .text, .everything, revision: 1)
            #expect(try await !news.passages().contains { $0.text.contains("shaft") })
            try news.write("[reading]\ndrop = [\"headline\"]\n", to: "narrate.toml")
            #expect(try await news.desk.readAgain())
            #expect(try await news.passages().contains { $0.text.contains("shaft") })
            #expect(server.requests.count == 1, "\(server.requests)")
        }
    }

    @Test func `nothing is written beside it`() async throws {
        try await withPage { news, _ in
            let article = try await news.desk.article("1")
            #expect(article.file == nil && article.site == "127.0.0.1")
            #expect(
                await problem { try await news.desk.approve("1", revision: 1) }.code == "approval-needs-file")
            #expect(
                await problem {
                    try await news.desk.override(
                        .drop, row: try await news.passage("shaft").id, article: "1", .text, .article,
                        revision: 1)
                }.code == "scope-unknown")
            #expect(try await !news.desk.lexicons(of: "1").map(\.id).contains(.article))
        }
    }
}
