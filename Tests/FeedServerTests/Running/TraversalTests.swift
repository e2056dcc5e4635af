import Foundation
import NarrationTestSupport
import Testing

/// Nothing outside of the folder, and nothing hidden in it, can be read.
@Suite struct TraversalTests {
    private static let targets = [
        "/../beside.txt", "/episodes/../../beside.txt", "/%2e%2e/beside.txt", "/%2E%2E%2Fbeside.txt",
        "/..%2fbeside.txt",
        "/..%5cbeside.txt", "/..\\beside.txt", "/%252e%252e/beside.txt", "/..%252fbeside.txt",
        "/%c0%ae%c0%ae/beside.txt",
        "/.%00./beside.txt", "/../beside.txt%00.mp3", "/feed.xml%00", "/feed.xml%00.mp3", "//beside.txt",
        "/./feed.xml",
        "//etc/passwd", "/etc/passwd", "http://e.org/../beside.txt", "/.unfinished", "/%2eunfinished",
        "/.parts/part.mp3",
        "/episodes/../feed.xml", "/episodes//harbour-1a2b/harbour.mp3", "/link.txt", "/absolute.txt",
        "/linked/beside.txt",
        "/linked/public/feed.xml", "/inside.xml", "/loop", "/pipe", "/feed.xml/.", "/feed.xml/..", "/%",
        "/%zz", "/;/../feed.xml",
    ]

    private func addTraps(to root: URL) throws {
        let links = [
            ("link.txt", "../beside.txt"), ("absolute.txt", "/etc/passwd"), ("linked", ".."),
            ("inside.xml", "feed.xml"),
            ("loop", "loop"),
        ]
        for (name, destination) in links {
            try FileManager.default.createSymbolicLink(
                atPath: root.appending(path: name).path, withDestinationPath: destination)
        }
        #expect(mkfifo(root.appending(path: "pipe").path, 0o600) == 0)
    }

    @Test func `no address leads out of the folder or to what is hidden`() async throws {
        try await PublicFeed.run { root in
            try addTraps(to: root)
            try await RunningServer.run(root) { server in
                for target in Self.targets {
                    let reply = try server.get(target)
                    #expect(reply.status == 404, "\(target)")
                    #expect(!String(decoding: reply.body, as: UTF8.self).contains("beside"), "\(target)")
                }
                #expect(try server.get("/feed.xml").status == 200)
            }
        }
    }

    @Test func `bytes that no request has are refused, and the server goes on`() async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let requests: [[UInt8]] = [
                    Array("GET /".utf8) + [0] + Array("feed.xml HTTP/1.1\r\nHost: e\r\n\r\n".utf8),
                    Array("GET /".utf8) + [0xFF, 0xFE]
                        + Array(" HTTP/1.1\r\nHost: e\r\nConnection: close\r\n\r\n".utf8),
                    Array("GET / HTTP/1.1\r\nHost: e\r\nX: a".utf8) + [0] + Array("b\r\n\r\n".utf8),
                    Array("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}\u{FC}\u{3}\u{3}".utf8),
                    Array("GET /feed.xml\r\n\r\n".utf8), Array("GET / HTTP/9.9\r\nHost: e\r\n\r\n".utf8),
                    (0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) },
                ]
                for request in requests {
                    let connection = try RawConnection(port: server.port)
                    connection.send(Data(request))
                    connection.finishSending()
                    let reply = Reply(connection.receive())
                    #expect(reply == nil || (400...499).contains(reply?.status ?? 0), "\(request.prefix(40))")
                }
                #expect(try server.get("/feed.xml").status == 200)
            }
        }
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nHost : e\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: e\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ])
    func `requests of two meanings are refused, and their connection ends`(request: String) async throws {
        try await PublicFeed.run { root in
            try await RunningServer.run(root) { server in
                let follower = "GET /feed.json HTTP/1.1\r\nHost: e\r\n\r\n"
                let bytes = try RawConnection.Exchange(request + follower).bytes(port: server.port)
                #expect(Reply(bytes)?.status == 400)
                #expect(!String(decoding: bytes, as: UTF8.self).contains("feed+json"))
            }
        }
    }
}
