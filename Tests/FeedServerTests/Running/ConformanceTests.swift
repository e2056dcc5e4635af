import FeedServer
import Foundation
import NarrationTestSupport
import Testing

/// What RFC 9110 says of ranges and conditions, as a client sees it.
@Suite struct ConformanceTests {
    /// A request for the file of 1,000 bytes, and what must come back.
    struct Case: CustomTestStringConvertible, Sendable {
        var method = "GET"
        var path = PublicFeed.audioPath
        var fields: [String] = []
        var status: Int
        var range: String?
        var part: Range<Int>?

        var testDescription: String { "\(method) \(path) \(fields) → \(status)" }
    }

    private static let ranges = [
        Case(status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=0-1"], status: 206, range: "bytes 0-1/1000", part: 0..<2),
        Case(fields: ["Range: bytes=100-"], status: 206, range: "bytes 100-999/1000", part: 100..<1_000),
        Case(fields: ["Range: bytes=-500"], status: 206, range: "bytes 500-999/1000", part: 500..<1_000),
        Case(fields: ["Range: bytes=999-5000"], status: 206, range: "bytes 999-999/1000", part: 999..<1_000),
        Case(fields: ["Range: bytes=1000-"], status: 416, range: "bytes */1000"),
        Case(fields: ["Range: bytes=2000000-2000001"], status: 416, range: "bytes */1000"),
        Case(fields: ["Range: bytes=99999999999999999999-"], status: 416, range: "bytes */1000"),
        Case(fields: ["Range: bytes=-0"], status: 416, range: "bytes */1000"),
        Case(fields: ["Range: items=0-1"], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=abc"], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=5-2"], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=0-1,5-6"], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=0-1", "Range: bytes=5-6"], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=-65535,-9223372036854710273"], status: 200, part: 0..<1_000),
        Case(path: "/empty.mp3", fields: ["Range: bytes=0-"], status: 416, range: "bytes */0"),
        Case(path: "/empty.mp3", fields: ["Range: bytes=-5"], status: 416, range: "bytes */0"),
    ]

    /// `TAG` and `DATE` stand for the file's own.
    private static let conditions = [
        Case(fields: ["If-None-Match: TAG"], status: 304),
        Case(fields: ["If-None-Match: W/TAG"], status: 304),
        Case(fields: ["If-None-Match: \"x\", TAG"], status: 304),
        Case(fields: ["If-None-Match: \"x\"", "If-None-Match: TAG"], status: 304),
        Case(fields: ["If-None-Match: *"], status: 304),
        Case(fields: ["If-None-Match: \"x\""], status: 200, part: 0..<1_000),
        Case(fields: ["If-None-Match: \"x\"", "If-Modified-Since: DATE"], status: 200, part: 0..<1_000),
        Case(fields: ["If-None-Match: TAG", "Range: bytes=0-1"], status: 304),
        Case(method: "HEAD", fields: ["If-None-Match: TAG"], status: 304),
        Case(fields: ["If-Modified-Since: DATE"], status: 304),
        Case(fields: ["If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT"], status: 200, part: 0..<1_000),
        Case(fields: ["If-Modified-Since: yesterday"], status: 200, part: 0..<1_000),
        Case(fields: ["If-Match: TAG"], status: 200, part: 0..<1_000),
        Case(fields: ["If-Match: W/TAG"], status: 412),
        Case(fields: ["If-Match: \"x\"", "If-None-Match: TAG"], status: 412),
        Case(fields: ["If-Unmodified-Since: DATE"], status: 200, part: 0..<1_000),
        Case(fields: ["If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT"], status: 412),
        Case(
            fields: ["Range: bytes=0-1", "If-Range: TAG"], status: 206, range: "bytes 0-1/1000", part: 0..<2),
        Case(
            fields: ["Range: bytes=0-1", "If-Range: DATE"], status: 206, range: "bytes 0-1/1000", part: 0..<2),
        Case(fields: ["Range: bytes=0-1", "If-Range: W/TAG"], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=0-1", "If-Range: \"x\""], status: 200, part: 0..<1_000),
        Case(fields: ["Range: bytes=9999-", "If-Range: \"x\""], status: 200, part: 0..<1_000),
        Case(
            fields: ["Range: bytes=0-1", "If-Range: Sun, 06 Nov 1994 08:49:37 GMT"], status: 200,
            part: 0..<1_000),
    ]

    private func reply(to asked: Case, from server: RunningServer, _ known: Reply) throws -> Reply {
        let fields = asked.fields.map {
            $0.replacing("TAG", with: known.fields["etag"] ?? "")
                .replacing("DATE", with: known.fields["last-modified"] ?? "")
        }
        return try server.ask("\(asked.method) \(asked.path) HTTP/1.1", fields)
    }

    @Test func `ranges and conditions are answered as the standard says`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let known = try server.get(PublicFeed.audioPath)
                for asked in Self.ranges + Self.conditions {
                    let reply = try reply(to: asked, from: server, known)
                    let name = Comment(rawValue: asked.testDescription)
                    #expect(reply.status == asked.status, name)
                    #expect(reply.fields["content-range"] == asked.range, name)
                    if let part = asked.part {
                        #expect(reply.body == PublicFeed.audio[part], name)
                        #expect(reply.fields["content-length"] == "\(part.count)", name)
                    }
                    if asked.status == 304 { expectShort(reply, known, name) }
                }
            }
        }
    }

    @Test func `a file of the future bears the time of its answer, which names no state`() async throws {
        try await PublicFeed.run { root in
            let file = root.appending(path: String(PublicFeed.audioPath.dropFirst()))
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: 86_400)], ofItemAtPath: file.path)
            try await RunningServer.run(root) { server in
                let known = try server.get(PublicFeed.audioPath)
                let date = try #require(known.fields["last-modified"])
                let time = try #require(HTTPDate(date))
                let future = HTTPDate(seconds: Int(Date(timeIntervalSinceNow: 80_000).timeIntervalSince1970))
                #expect(time < future)
                for time in [date, future.description] {
                    let reply = try server.get(
                        PublicFeed.audioPath, ["Range: bytes=0-1", "If-Range: \(time)"])
                    #expect(reply.status == 200 && reply.body == PublicFeed.audio)
                }
            }
        }
    }

    /// A 304 has no body nor its length, and the fields by which a cache knows its copy (RFC 9110, section 15.4.5).
    private func expectShort(_ reply: Reply, _ known: Reply, _ name: Comment) {
        #expect(reply.body.isEmpty, name)
        for field in ["content-length", "content-type", "content-range"] {
            #expect(reply.fields[field] == nil, name)
        }
        for field in ["etag", "last-modified", "cache-control", "access-control-allow-origin"] {
            #expect(reply.fields[field] == known.fields[field] && known.fields[field] != nil, name)
        }
        #expect(reply.fields["date"] != nil, name)
    }

    @Test(arguments: [[], ["Range: bytes=0-1"], ["Range: bytes=9999-"], ["Accept-Encoding: gzip"]])
    func `HEAD tells what GET tells, without ranges and without the body`(fields: [String]) async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                for path in [PublicFeed.audioPath, "/feed.xml", "/", "/empty.mp3"] {
                    let head = try server.ask("HEAD \(path) HTTP/1.1", fields)
                    let get = try server.get(path, fields.filter { !$0.hasPrefix("Range") })
                    #expect(head.status == 200 && head.body.isEmpty)
                    #expect(head.fields.filter { $0.key != "date" } == get.fields.filter { $0.key != "date" })
                    #expect(get.fields["content-length"] == "\(get.body.count)")
                }
                let missing = try server.ask("HEAD /missing HTTP/1.1")
                #expect(missing.status == 404 && missing.body.isEmpty)
            }
        }
    }

    @Test func `tags are strong, and change with the file`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let before = try server.get("/feed.json").fields["etag"] ?? ""
                #expect(before.hasPrefix("\""))
                #expect(try server.get("/feed.json").fields["etag"] == before)
                // The same length within the same second: the place on the disk and the nanoseconds tell them apart.
                try Data("[]".utf8).write(to: root.appending(path: "feed.json"), options: .atomic)
                let after = try server.get("/feed.json", ["If-None-Match: \(before)"])
                #expect(
                    after.status == 200 && after.fields["etag"] != before && after.body == Data("[]".utf8))
            }
        }
    }

    @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "CONNECT"])
    func `other methods are refused, with those that are allowed`(method: String) async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let reply = try server.ask(
                    "\(method) \(method == "CONNECT" ? "e.org:80" : "/feed.xml") HTTP/1.1")
                #expect(reply.status == 405)
                #expect(reply.fields["allow"] == "GET, HEAD, OPTIONS")
            }
        }
    }

    @Test func `browsers may read what players need, also in parts`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let preflight = try server.ask(
                    "OPTIONS \(PublicFeed.audioPath) HTTP/1.1",
                    [
                        "Origin: https://e.org", "Access-Control-Request-Method: GET",
                        "Access-Control-Request-Headers: range",
                    ])
                #expect(preflight.status == 204 && preflight.body.isEmpty)
                #expect(preflight.fields["access-control-allow-origin"] == "*")
                #expect(preflight.fields["access-control-allow-headers"]?.contains("Range") == true)
                let part = try server.get(
                    PublicFeed.audioPath, ["Origin: https://e.org", "Range: bytes=0-1"])
                #expect(part.fields["access-control-allow-origin"] == "*")
                #expect(part.fields["access-control-expose-headers"]?.contains("Content-Range") == true)
                #expect(try server.get("/").fields["access-control-allow-origin"] == nil)
            }
        }
    }

    @Test func `folders show their page, and addresses without slash lead there`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                #expect(try server.get("/").text == "<!DOCTYPE html>")
                #expect(try server.get("/episodes/harbour-1a2b/").text == "<p>")
                let reply = try server.get("/episodes/harbour-1a2b?x=1")
                #expect(reply.status == 301 && reply.fields["location"] == "/episodes/harbour-1a2b/")
                for path in ["/bare", "/bare/", "/episodes", "/episodes/", "/feed.xml/", "/missing"] {
                    #expect(try server.get(path).status == 404, "\(path)")
                }
            }
        }
    }

    @Test func `targets of every form are understood`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                for target in ["/feed.json", "/feed.json?a=b", "http://e.org/feed.json", "/%66eed.json"] {
                    let reply = try server.get(target)
                    #expect(reply.text == "{}", "\(target)")
                }
                let spaced = try server.get("/a%20b.txt")
                #expect(spaced.text == "a b")
                let all = try server.ask("OPTIONS * HTTP/1.1")
                #expect(all.status == 204)
            }
        }
    }

    @Test func `old clients and those that keep their connection are served`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let old = RawConnection.Exchange("GET /feed.json HTTP/1.0\r\n\r\n")
                let oldBytes = try old.bytes(port: server.port)
                #expect(String(decoding: oldBytes, as: UTF8.self).hasPrefix("HTTP/1.0 200 OK\r\n"))
                let pipelined = RawConnection.Exchange(
                    "GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\nGET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n"
                        + "GET /missing HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n")
                let text = String(decoding: try pipelined.bytes(port: server.port), as: UTF8.self)
                #expect(text.ranges(of: "HTTP/1.1 200 OK").count == 2)
                #expect(text.ranges(of: "HTTP/1.1 404 Not Found").count == 1)
            }
        }
    }

    @Test func `the health of the server is told`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let well = try server.get("/healthz")
                #expect(well.status == 200 && well.body == Data("ok\n".utf8))
                #expect(well.fields["content-type"] == "text/plain; charset=utf-8")
                #expect(well.fields["cache-control"] == "no-store")
                let elsewhere = root.deletingLastPathComponent().appending(path: "elsewhere")
                try FileManager.default.moveItem(at: root, to: elsewhere)
                #expect(try server.get("/healthz").status == 503)
                #expect(try server.get("/feed.xml").status == 404)
                try FileManager.default.moveItem(at: elsewhere, to: root)
                #expect(try server.get("/healthz").status == 200)
                #expect(try server.get("/feed.xml").status == 200)
            }
        }
    }
}
