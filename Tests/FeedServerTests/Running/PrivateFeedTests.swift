import Foundation
import NarrationTestSupport
import Testing

@Suite struct PrivateFeedTests {
    private static let secret = "correct-horse-battery"

    /// Serves a feed that needs the secret.
    private func serving(_ body: (RunningServer) throws -> Void) async throws {
        try await PublicFeed.run { root in
            let file = root.deletingLastPathComponent().appending(path: "secret")
            try Data("\(Self.secret)\n".utf8).write(to: file)
            try await RunningServer.run(root, ["--rate", "0", "--token-file", file.path]) { server in
                try body(server)
                #expect(!server.messages.contains("horse"))
                #expect(server.messages.contains("HTTP/1.1"))
            }
        }
    }

    private func basic(_ pair: String) -> String {
        "Authorization: Basic " + Data(pair.utf8).base64EncodedString()
    }

    @Test func `the secret opens the feed as password, for any user`() async throws {
        try await serving { server in
            for user in ["", "anybody"] {
                let reply = try server.get("/feed.xml", [basic("\(user):\(Self.secret)")])
                #expect(reply.status == 200 && reply.text == PublicFeed.feed)
                #expect(reply.fields["cache-control"] == "private, no-cache")
            }
            let audio = try server.get(PublicFeed.audioPath, [basic(":\(Self.secret)"), "Range: bytes=-1"])
            #expect(audio.body == PublicFeed.audio.suffix(1))
            #expect(audio.fields["cache-control"]?.hasPrefix("private") == true)
        }
    }

    @Test func `the secret opens the feed as the start of its addresses`() async throws {
        try await serving { server in
            let prefix = "/t/\(Self.secret)"
            for path in ["/feed.xml", PublicFeed.audioPath, "/"] {
                let opened = try server.get(prefix + path)
                #expect(opened.status == 200)
                #expect(opened.fields["referrer-policy"] == "same-origin")
            }
            let folder = try server.get(prefix + "/episodes/harbour-1a2b")
            #expect(folder.fields["location"] == prefix + "/episodes/harbour-1a2b/")
            for path in ["/../feed.xml", "/%2e%2e/beside.txt", "/t/\(Self.secret)/feed.xml", "//feed.xml"] {
                let reply = try server.get(prefix + path)
                #expect(reply.status == 404, "\(path)")
            }
        }
    }

    @Test func `nothing opens it without the secret`() async throws {
        try await serving { server in
            let guesses = [
                ("/feed.xml", []), ("/missing", []), ("/../x", []), ("/", [basic("\(Self.secret):")]),
                ("/feed.xml", [basic("a:correct-horse-batterz")]), ("/feed.xml", [basic(Self.secret)]),
                ("/feed.xml", ["Authorization: Bearer \(Self.secret)"]), ("/feed.xml?\(Self.secret)", []),
                ("/t/correct-horse-batter/feed.xml", []), ("/t//feed.xml", []),
                ("/\(Self.secret)/feed.xml", []),
                ("/t/\(Self.secret)", []), ("/feed.xml", ["Referer: http://e.org/t/\(Self.secret)/"]),
            ]
            for (path, fields) in guesses {
                let reply = try server.get(path, fields)
                #expect(reply.status == 401, "\(path) \(fields)")
                #expect(reply.fields["www-authenticate"]?.hasPrefix("Basic realm=") == true)
                #expect(!reply.text.contains("rss"))
            }
            let health = try server.get("/healthz")
            #expect(health.status == 200)
        }
    }
}
