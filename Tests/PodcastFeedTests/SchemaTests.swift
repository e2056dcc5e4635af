import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

/// The documents against the schemas of their formats, by programs of others.
@Suite struct SchemaTests {
    @Test(arguments: try FixtureFolder.all("documents"))
    func `feeds keep to the schema of podcasts`(fixture: FixtureFolder) async throws {
        guard let schema = SharedData.url("schemas/podcast-feed.rnc") else { return }
        let documents = try FeedFixture(fixture).documents
        try await withTemporaryFolder { folder in
            try documents.write(to: folder)
            let feed = folder.appending(path: "feed.xml")
            #expect(try faults(of: [feed], by: schema) == "")
            let faulty = documents.rss.replacing("<podcast:guid>", with: "<podcast:guid>x")
            try Data(faulty.utf8).write(to: feed)
            #expect(try faults(of: [feed], by: schema).contains("podcast:guid"))
        }
    }

    /// What jing says of `files`; it ends with a failure when they have faults.
    private func faults(of files: [URL], by schema: URL) throws -> String {
        do {
            _ = try Tool.jing.run(["-c", schema.path] + files.map(\.path))
            return ""
        } catch let error as ToolError where error.message.contains("error:") {
            return error.message
        }
    }

    @Test(arguments: try FixtureFolder.all("documents"))
    func `JSON feeds keep to their schema`(fixture: FixtureFolder) async throws {
        guard let schema = SharedData.url("schemas/jsonfeed.schema.json") else { return }
        let documents = try FeedFixture(fixture).documents
        try await withTemporaryFolder { folder in
            try documents.write(to: folder)
            let feed = folder.appending(path: "feed.json")
            #expect(try JSONSchema.faults(of: [feed], by: schema) == "")
            try Data(documents.json.replacing("version/1.1", with: "version/1.2").utf8).write(to: feed)
            #expect(try JSONSchema.faults(of: [feed], by: schema).contains("1.1' was expected"))
        }
    }

    /// Titles, names, addresses and languages of every kind, in 30 shows of 8 episodes.
    @Test func `whatever the values are, documents are well-formed and keep to their schemas`() async throws {
        try await withTemporaryFolder { folder in
            var written: [FeedDocuments] = []
            for seed in 0..<30 {
                var values = NastyValues(seed: UInt64(seed))
                let documents = try values.documents(episodeCount: 8)
                try documents.write(to: folder, prefix: "\(seed)-")
                written.append(documents)
            }
            func files(_ name: String) -> [URL] {
                written.indices.map { folder.appending(path: "\($0)-\(name)") }
            }
            _ = try Tool.xmllint.run(["--noout"] + (files("feed.xml") + files("feeds.opml")).map(\.path))
            for (file, documents) in zip(files("feed.json"), written) {
                let feed = try JSONDecoder().decode(ReadJSONFeed.self, from: Data(contentsOf: file))
                #expect(feed.items.map(\.id) == documents.episodes.map(\.guid))
            }
            if let schema = SharedData.url("schemas/podcast-feed.rnc") {
                #expect(try faults(of: files("feed.xml"), by: schema) == "")
            }
            if let schema = SharedData.url("schemas/jsonfeed.schema.json") {
                #expect(try JSONSchema.faults(of: files("feed.json"), by: schema) == "")
            }
        }
    }

    private struct ReadJSONFeed: Decodable {
        struct Item: Decodable { var id: String }

        var items: [Item]
    }
}
