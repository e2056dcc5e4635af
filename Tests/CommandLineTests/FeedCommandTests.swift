import Foundation
import NarrationTestSupport
import Testing

@Suite struct FeedCommandTests {
    private static let entry =
        "<item><title>Rain</title><description>It rained all day on the pier.</description></item>"

    @Test func `a sound feed is read from standard input`() async throws {
        let outcome = try await Narrate.run(
            ["read", "-"], input: "<rss><channel>\(Self.entry)</channel></rss>")
        #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
        #expect(outcome.output.contains("It rained all day on the pier."))
    }

    @Test func `a broken feed is read as far as it goes, and the status says so`() async throws {
        let broken = "<rss><channel>\(Self.entry)\n<item><title>Snow</titel>"
        for command in ["read", "script"] {
            let outcome = try await Narrate.run([command, "-"], input: broken)
            #expect(outcome.status == 1)
            #expect(outcome.messages.contains("line 2") && outcome.messages.contains("broken-feed"))
            #expect(outcome.output.contains("It rained all day on the pier."))
        }
        try await withTemporaryFolder { folder in
            let outcome = try await Narrate.run(["render", "-", "--output", folder.path], input: broken)
            #expect(outcome.status == 1 && outcome.messages.contains("broken-feed"), "\(outcome.messages)")
            #expect(try Narrate.contents(of: folder).keys.contains("rain.mp3"))
        }
    }

    @Test func `links are listed when they are not followed, and told when they cannot be read`() async throws
    {
        let feed =
            "<rss><channel><item><title>Elsewhere</title><link>http://127.0.0.1:9/a</link></item></channel></rss>"
        let listed = try await Narrate.run(["read", "-", "--no-follow"], input: feed)
        #expect(listed.status == 0 && listed.output.contains("Elsewhere <http://127.0.0.1:9/a>"))
        let followed = try await Narrate.run(["read", "-"], input: feed)
        #expect(followed.status == 1 && followed.messages.contains("link-not-read"))
    }
}
