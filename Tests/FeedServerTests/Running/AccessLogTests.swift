import Foundation
import NarrationTestSupport
import Testing

@Suite struct AccessLogTests {
    @Test func `each answer has its line, with what was sent`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                _ = try server.get(PublicFeed.audioPath, ["Range: bytes=-500", "User-Agent: App/1 \"x\""])
                _ = try server.ask("HEAD /feed.xml HTTP/1.1", ["Referer: http://e.org/\u{1B}"])
                _ = try server.get("/feed.xml", ["If-None-Match: *"])
                _ = try server.send("nonsense\r\n\r\n")
                let lines = try await Wait.until {
                    let lines = server.messages.split(separator: "\n").map(String.init)
                    return lines.count >= 4 ? lines : nil
                }
                let form = /^127\.0\.0\.1 - - \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000\] (.*)$/
                let rests = try lines.map { try #require($0.wholeMatch(of: form)).1 }
                #expect(
                    rests == [
                        "\"GET \(PublicFeed.audioPath) HTTP/1.1\" 206 500 \"-\" \"App/1 \\\"x\\\"\"",
                        "\"-\" 400 0 \"-\" \"-\"", "\"GET /feed.xml HTTP/1.1\" 304 0 \"-\" \"-\"",
                        "\"-\" 400 0 \"-\" \"-\"",
                    ])
            }
        }
    }

    @Test(.enabled(if: Loopback.hasIPv6)) func `a client of IPv4 has its own address on a server of both`()
        async throws
    {
        try await PublicFeed.run { root in
            try await RunningServer.run(root, ["--host", "::"]) { server in
                _ = try server.get("/feed.json")
                let line = try await Wait.until { server.messages.contains("\n") ? server.messages : nil }
                #expect(line.hasPrefix("127.0.0.1 - - ["), "\(line)")
            }
        }
    }

    @Test func `the log is appended to a file, or written nowhere`() async throws {
        try await PublicFeed.run { root in
            let file = root.deletingLastPathComponent().appending(path: "access.log")
            try Data("before\n".utf8).write(to: file)
            try await RunningServer.run(root, ["--access-log", file.path]) { server in
                _ = try server.get("/feed.json")
                let text = try await Wait.until {
                    let text = try String(contentsOf: file, encoding: .utf8)
                    return text.contains("feed.json") ? text : nil
                }
                #expect(text.hasPrefix("before\n127.0.0.1 - - ["))
                #expect(server.messages == "")
            }
            try await RunningServer.run(root, ["--quiet"]) { server in
                _ = try server.get("/feed.json")
                #expect(server.terminate() == 0)
                #expect(server.messages == "")
            }
        }
    }
}
