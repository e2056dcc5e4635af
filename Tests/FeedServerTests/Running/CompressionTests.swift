import Foundation
import NarrationTestSupport
import Testing

@Suite struct CompressionTests {
    private func serving(_ body: (RunningServer) async throws -> Void) async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { try await body($0) }
        }
    }

    private func unpacked(_ reply: Reply) async throws -> Data {
        try await withTemporaryFolder { folder in
            try reply.body.write(to: folder.appending(path: "reply.gz"))
            return try Gunzip.data(of: folder.appending(path: "reply.gz"))
        }
    }

    @Test func `text is compressed for who takes it, and is the same text`() async throws {
        try await serving { server in
            let plain = try server.get("/feed.xml")
            let short = try server.get("/feed.xml", ["Accept-Encoding: gzip, br"])
            #expect(short.fields["content-encoding"] == "gzip")
            #expect(short.fields["content-length"] == "\(short.body.count)")
            #expect(short.body.count < plain.body.count / 10)
            #expect(try await unpacked(short) == plain.body)
            #expect(plain.text == PublicFeed.feed)
            #expect(plain.fields["content-encoding"] == nil)
            for reply in [plain, short] {
                #expect(reply.fields["vary"] == "Accept-Encoding")
                #expect(reply.fields["content-type"] == "application/rss+xml; charset=utf-8")
            }
        }
    }

    @Test func `each form has its own tag, which is known again`() async throws {
        try await serving { server in
            let gzip = "Accept-Encoding: gzip"
            let plain = try server.get("/feed.xml").fields["etag"] ?? ""
            let short = try server.get("/feed.xml", [gzip]).fields["etag"] ?? ""
            #expect(plain != short)
            let asked = [
                [gzip, "If-None-Match: \(short)"], ["If-None-Match: \(plain)"], ["If-None-Match: \(short)"],
            ]
            let statuses = try asked.map { try server.get("/feed.xml", $0).status }
            #expect(statuses == [304, 304, 200])
        }
    }

    @Test func `parts are parts of the plain file`() async throws {
        try await serving { server in
            let tag = try server.get("/feed.xml", ["Accept-Encoding: gzip"]).fields["etag"] ?? ""
            let part = try server.get("/feed.xml", ["Accept-Encoding: gzip", "Range: bytes=0-4"])
            #expect(part.status == 206 && part.text == "<rss>")
            #expect(part.fields["content-encoding"] == nil)
            // A download of the compressed form cannot be continued with bytes of the plain one.
            let fields = ["Accept-Encoding: gzip", "Range: bytes=0-4", "If-Range: \(tag)"]
            let whole = try server.get("/feed.xml", fields)
            #expect(whole.text == PublicFeed.feed)
        }
    }

    /// It is handed over in one piece that is longer than the system's buffers, and the connection closes behind it.
    @Test func `a long text comes whole before its connection closes`() async throws {
        try await PublicFeed.run { root in
            var numbers = SeededNumbers(seed: 7)
            let digits = (0..<400_000).map { _ in
                String(UInt64.random(in: .min ... .max, using: &numbers), radix: 16)
            }
            let text = Data(digits.joined().utf8)
            try PublicFeed.write(text, to: "episodes/long-1/long.txt", in: root)
            // The server waits long: on a busy machine this client may be slow to begin.
            try await RunningServer.run(root, ["--rate", "0", "--timeout", "600"]) { server in
                let connection = try RawConnection(port: server.port, window: 1 << 14)
                let fields = "Host: e\r\nAccept-Encoding: gzip\r\nConnection: close"
                connection.send("GET /episodes/long-1/long.txt HTTP/1.1\r\n\(fields)\r\n\r\n")
                // By then the server has handed over the last byte.
                _ = try await Wait.until { server.messages.contains("long.txt") ? true : nil }
                let reply = try #require(Reply(connection.receive()))
                #expect(reply.fields["content-encoding"] == "gzip")
                #expect(reply.fields["content-length"] == "\(reply.body.count)")
                let unpacked = try await unpacked(reply)
                #expect(unpacked == text)
            }
        }
    }

    @Test(arguments: [PublicFeed.audioPath, "/feed.json", "/empty.mp3"])
    func `audio and what is short stay as they are`(path: String) async throws {
        try await serving { server in
            let reply = try server.get(path, ["Accept-Encoding: gzip"])
            #expect(reply.status == 200 && reply.fields["content-encoding"] == nil)
        }
    }

    @Test func `a feed that is replaced is compressed anew`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let gzip = ["Accept-Encoding: gzip"]
                let before = try server.get("/feed.xml", gzip)
                let newer = PublicFeed.feed.replacing("long", with: "late")
                try Data(newer.utf8).write(to: root.appending(path: "feed.xml"), options: .atomic)
                let after = try server.get("/feed.xml", gzip)
                let text = try await unpacked(after)
                #expect(text == Data(newer.utf8))
                #expect(before.fields["etag"] != after.fields["etag"])
            }
        }
    }
}
