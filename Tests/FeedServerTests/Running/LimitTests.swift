import Foundation
import NarrationTestSupport
import Testing

@Suite struct LimitTests {
    private func serving(
        _ arguments: [String], _ body: (RunningServer) async throws -> Void
    ) async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root, arguments) { try await body($0) }
        }
    }

    @Test func `a client that asks too often is told to wait`() async throws {
        try await serving(["--rate", "1"]) { server in
            let request = "GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n"
            let last = "GET /feed.json HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n"
            let all = String(repeating: request, count: 99) + last
            let text = String(
                decoding: try RawConnection.Exchange(all).bytes(port: server.port), as: UTF8.self)
            let refused = text.ranges(of: "HTTP/1.1 429 Too Many Requests").count
            #expect(text.ranges(of: "HTTP/1.1 200 OK").count + refused == 100)
            // Each second that passes meanwhile lets one more through.
            #expect(refused > 50)
            #expect(text.contains("Retry-After: 1\r\n"))
        }
    }

    @Test(arguments: [
        "GET /" + String(repeating: "a", count: 100_000) + " HTTP/1.1\r\nHost: e\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\nX: " + String(repeating: "a", count: 100_000) + "\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\n" + String(repeating: "X: a\r\n", count: 1_000) + "\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\n"
            + String(repeating: "X: \(String(repeating: "a", count: 4_000))\r\n", count: 20) + "\r\n",
    ])
    func `a header that is too long is refused`(request: String) async throws {
        try await serving(["--rate", "0"]) { server in
            let reply = try server.send(request)
            #expect(reply.status == 400)
        }
    }

    @Test func `content is not waited for, and ends the connection`() async throws {
        try await serving(["--rate", "0"]) { server in
            for field in ["Content-Length: 1000000000000", "Transfer-Encoding: chunked"] {
                let connection = try RawConnection(port: server.port)
                connection.send("GET /feed.json HTTP/1.1\r\nHost: e\r\n\(field)\r\n\r\n")
                let reply = Reply(connection.receive())
                #expect(reply?.status == 200 && reply?.text == "{}")
                #expect(reply?.fields["connection"] == "close")
            }
        }
    }

    @Test func `content is never taken for a request`() async throws {
        try await serving(["--rate", "0"]) { server in
            let hidden = "GET /feed.xml HTTP/1.1\r\nHost: e\r\n\r\n"
            let request = "GET /feed.json HTTP/1.1\r\nHost: e\r\nContent-Length: \(hidden.utf8.count)\r\n\r\n"
            let bytes = try RawConnection.Exchange(request + hidden + hidden).bytes(port: server.port)
            #expect(String(decoding: bytes, as: UTF8.self).ranges(of: "HTTP/1.1 ").count == 1)
        }
    }

    @Test func `who sends a request slowly, or none, is cut off`() async throws {
        try await serving(["--rate", "0", "--timeout", "1"]) { server in
            let silent = try RawConnection(port: server.port)
            let slow = try RawConnection(port: server.port)
            slow.send("GET /feed.json HTTP/1.1\r\nHost: ")
            let answered = try RawConnection(port: server.port)
            answered.send("GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n")
            // Each would wait for ever if the server did not close.
            #expect(silent.receive().isEmpty)
            #expect(slow.receive().isEmpty)
            #expect(Reply(answered.receive())?.text == "{}")
        }
    }

    @Test func `who does not take an answer is cut off`() async throws {
        try await PublicFeed.run { root in
            try PublicFeed.write(Data(count: 50_000_000), to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root, ["--rate", "0", "--timeout", "1"]) { server in
                let connection = try RawConnection(port: server.port)
                connection.send("GET /episodes/long-1/long.mp3 HTTP/1.1\r\nHost: e\r\n\r\n")
                let line = try await Wait.until {
                    server.messages.contains("long.mp3") ? server.messages : nil
                }
                #expect(line.contains("\" 200 "))
                #expect(connection.receive().count < 50_000_000)
            }
        }
    }

    /// What was asked for, when the log has so many lines.
    private func paths(_ count: Int, of server: RunningServer) async throws -> [Substring] {
        try await Wait.until {
            let lines = server.messages.split(separator: "\n")
            return lines.count < count
                ? nil : lines.compactMap { $0.split(separator: " ").dropFirst(6).first }
        }
    }

    @Test func `further connections wait until one ends`() async throws {
        try await serving(["--rate", "0", "--max-connections", "2"]) { server in
            let first = try RawConnection(port: server.port)
            let second = try RawConnection(port: server.port)
            for open in [first, second] {
                open.send("GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n")
                #expect(open.receiveReply()?.status == 200)
            }
            // An answer is written down after it is sent, and two connections do so in any order.
            _ = try await paths(2, of: server)
            let third = try RawConnection(port: server.port)
            third.send("GET /index.html HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n")
            first.send("GET /feed.xml HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n")
            #expect(Reply(first.receive())?.text == PublicFeed.feed)
            #expect(Reply(third.receive())?.status == 200)
            let lines = try await paths(4, of: server)
            #expect(lines == ["/feed.json", "/feed.json", "/feed.xml", "/index.html"])
        }
    }

    @Test func `a client has no more connections than it may, and gets another when one ends`() async throws {
        try await serving(["--rate", "0", "--max-per-client", "2"]) { server in
            let request = "GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n"
            var first: RawConnection? = try RawConnection(port: server.port)
            let second = try RawConnection(port: server.port)
            for open in [first, second] {
                open?.send(request)
                #expect(open?.receiveReply()?.status == 200)
            }
            let third = try RawConnection(port: server.port)
            third.send(request)
            #expect(third.receive().isEmpty)
            second.send(request)
            #expect(second.receiveReply()?.status == 200)
            first = nil
            let status = try await Wait.until { try? server.get("/feed.json").status }
            #expect(status == 200)
        }
    }

    @Test func `a file that is cut short meanwhile breaks off its download, and nothing else`() async throws {
        try await PublicFeed.run { root in
            let file = root.appending(path: "episodes/long-1/long.mp3")
            try PublicFeed.write(Data(count: 50_000_000), to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root) { server in
                let connection = try RawConnection(port: server.port)
                connection.send("GET /episodes/long-1/long.mp3 HTTP/1.1\r\nHost: e\r\n\r\n")
                let start = connection.receive(atLeast: 1_000)
                #expect(truncate(file.path, 100_000) == 0)
                let received = start + connection.receive()
                #expect(Reply(received)?.fields["content-length"] == "50000000")
                #expect(received.count < 50_000_000)
                let next = try server.get("/episodes/long-1/long.mp3")
                #expect(next.body.count == 100_000)
            }
        }
    }

    @Test func `64 downloads at once need little memory`() async throws {
        try await PublicFeed.run { root in
            try PublicFeed.write(Data(count: 20_000_000), to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root) { server in
                let clients = try (0..<64).map { _ in try RawConnection(port: server.port) }
                for client in clients {
                    client.send(
                        "GET /episodes/long-1/long.mp3 HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n")
                }
                var counts = Array(repeating: 0, count: 64)
                for _ in 0..<20 {
                    for (index, client) in clients.enumerated() {
                        counts[index] += client.receive(atLeast: 1_000_000).count
                    }
                }
                for (index, client) in clients.enumerated() { counts[index] += client.receive().count }
                #expect(counts.allSatisfy { $0 > 20_000_000 })
                // In kilobytes: the program itself, and two slices and the system's own buffers for each.
                #expect(try #require(server.mostMemory) < 120_000)
            }
        }
    }

    @Test func `64 clients at once get each byte`() async throws {
        try await PublicFeed.run { root in
            let audio = Data((0..<2_000_003).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 8_191) })
            try PublicFeed.write(audio, to: "episodes/long-1/long.mp3", in: root)
            try await RunningServer.run(root) { server in
                let clients = try (0..<64).map { _ in try RawConnection(port: server.port) }
                for (index, client) in clients.enumerated() {
                    let fields = "Host: e\r\nConnection: close\r\nRange: bytes=\(index * 1_000)-"
                    client.send("GET /episodes/long-1/long.mp3 HTTP/1.1\r\n\(fields)\r\n\r\n")
                }
                // The last one is read first: nobody waits for another.
                for (index, client) in clients.enumerated().reversed() {
                    let reply = Reply(client.receive())
                    #expect(reply?.status == 206 && reply?.body == audio.dropFirst(index * 1_000))
                }
            }
        }
    }
}
