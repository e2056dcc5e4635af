import Foundation
import NarrationTestSupport
import Testing

/// Requests that come before the ones ahead of them are answered.
@Suite struct PipeliningTests {
    /// Requests after which a connection ends.
    private static let last = [
        "GET /feed.json HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n",
        "GET /feed.json HTTP/1.1\r\nHost: e\r\nConnection: Close\r\n\r\n",
        "GET /feed.json HTTP/1.1\r\nHost: e\r\nConnection: x, close\r\n\r\n",
        "GET /feed.json HTTP/1.0\r\n\r\n",
        "GET /feed.json HTTP/1.1\r\nHost: e\r\nContent-Length: 3\r\n\r\nabc",
        "GET /feed.json HTTP/1.1\r\nHost: e\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        "GET /feed.json HTTP/1.1\r\nHost: e\r\nHost: f\r\n\r\n", "GET /feed.json HTTP/1.1\r\n\r\n",
    ]
    private static let behind = [
        "GET /feed.xml HTTP/1.1\r\nHost: e\r\n\r\n",
        "GET /feed.xml HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n",
        "GET /feed.xml HTTP/1.0\r\n\r\n", "GET /feed.xml HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n",
    ]

    @Test(arguments: last) func `the last request of a connection has the last answer`(last: String)
        async throws
    {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                for (number, behind) in Self.behind.enumerated() {
                    let bytes = try RawConnection.Exchange(last + behind + behind).bytes(port: server.port)
                    let text = String(decoding: bytes, as: UTF8.self)
                    #expect(text.ranges(of: /HTTP\/1\.[01] \d/).count == 1, "\(behind): \(text)")
                    #expect(!text.contains("<rss>"), "\(behind)")
                    // What is not answered is not written down either.
                    let lines = try await Wait.until {
                        let count = server.messages.split(separator: "\n").count
                        return count > number ? count : nil
                    }
                    #expect(lines == number + 1, "\(behind): \(server.messages)")
                }
                #expect(try server.get("/feed.json").status == 200)
            }
        }
    }

    /// The second request is there when the server is told to stop; the first is answered to its end.
    @Test func `a server that stops answers no more than what it has begun`() async throws {
        try await PublicFeed.run { root in
            let audio = Data((0..<8_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13 &+ $0 / 4_093) })
            try PublicFeed.write(audio, to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root) { server in
                let idle = try RawConnection(port: server.port)
                idle.send("GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n")
                #expect(idle.receiveReply()?.status == 200)
                let connection = try RawConnection(port: server.port)
                let request = "GET /episodes/long-1/long.mp3 HTTP/1.1\r\nHost: e\r\n\r\n"
                connection.send(request + request)
                var received = connection.receive(atLeast: 1_000)
                kill(server.process.processIdentifier, SIGTERM)
                // It is closed when the server has heard of it.
                #expect(idle.receive().isEmpty)
                received += connection.receive()
                #expect(Reply(received)?.body == audio)
                server.process.waitUntilExit()
                let answered = server.messages.split(separator: "\n").filter {
                    $0.contains("long.mp3 HTTP/1.1\" 200")
                }
                #expect(answered.count == 1, "\(server.messages)")
                #expect(server.process.terminationReason == .exit && server.process.terminationStatus == 0)
            }
        }
    }
}
