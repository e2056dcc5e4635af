import FeedProduction
import Foundation
import NarrationTestSupport
import Testing

/// Looks at a public folder as those do who read it.
struct PublicFolderCheck {
    let lab: FeedLab

    /// The items of a feed over all of its pages, the newest first.
    func items(_ stem: String) throws -> [ReadFeed.Item] {
        var items: [ReadFeed.Item] = []
        var next: String? = "\(stem).json"
        while let name = next {
            let feed = try lab.feed(name)
            items += feed.items
            next = feed.next_url.map { String($0.dropFirst(lab.base.count)) }
        }
        return items
    }

    /// Every document is what it should be, and names only files that exist, in their length; `allowsHidden` tells whether an
    /// unfinished run may have left something without a name.
    func expectWhole(allowsHidden: Bool = false, _ comment: Comment) throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: lab.public.path)
        let hidden = names.filter { $0.split(separator: "/").contains { $0.hasPrefix(".") } }
        #expect(allowsHidden || hidden == [], comment)
        let documents = names.filter { !$0.contains("/") }
        let feeds = documents.filter { $0.hasSuffix(".xml") }
        let paths = (feeds + documents.filter { $0.hasSuffix(".opml") }).map {
            lab.public.appending(path: $0).path
        }
        _ = try Tool.xmllint.run(["--noout"] + paths)
        for name in feeds { try expectFiles(ofFeed: name, comment) }
        for name in documents where name.hasSuffix(".json") {
            for item in try lab.feed(name).items {
                for attachment in item.attachments {
                    #expect(try size(of: attachment.url) == attachment.size_in_bytes, comment)
                }
            }
        }
    }

    /// All RSS documents keep to the schema of podcasts, where that is at hand, and parsers of podcast programs find in them what
    /// the JSON feeds have.
    func expectReadable(_ comment: Comment) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: lab.public.path).filter {
            $0.hasSuffix(".xml")
        }
        let paths = names.sorted().map { lab.public.appending(path: $0).path }
        if let schema = SharedData.url("schemas/podcast-feed.rnc") {
            _ = try Tool.jing.run(["-c", schema.path] + paths)
        }
        let said = try Tool.python.run(["-B", "-W", "ignore", "-c", Self.parse] + paths)
        let found = try JSONDecoder().decode([String: [[String]]].self, from: Data(said.utf8))
        for name in names {
            let guids = try lab.feed(name.replacing(".xml", with: ".json")).items.map(\.id)
            #expect(found[name] == [guids, guids], "\(name): \(comment)")
        }
    }

    private static let parse = """
        import feedparser, podcastparser, json, os, sys
        found = {}
        for path in sys.argv[1:]:
            first = feedparser.parse(path)
            assert not first.bozo, first.bozo_exception
            with open(path, 'rb') as file: second = podcastparser.parse('https://radio.example/' + path, file)
            found[os.path.basename(path)] = [
                [entry.id for entry in first.entries], [episode['guid'] for episode in second['episodes']]]
        print(json.dumps(found))
        """

    /// Everything that an RSS document points to in the public folder.
    private func expectFiles(ofFeed name: String, _ comment: Comment) throws {
        let text = try String(contentsOf: lab.public.appending(path: name), encoding: .utf8)
        for match in text.matches(of: /<enclosure url="([^"]*)" length="([0-9]*)"/) {
            #expect(try size(of: String(match.1)) == Int(match.2), comment)
        }
        for match in text.matches(of: /(?:url|href|uri)="(https:\/\/radio\.example\/audio\/[^"]*)"/) {
            #expect(try size(of: String(match.1)) != nil, "\(match.1): \(comment)")
        }
    }

    /// The length of the file at an address of the show; nil when there is none.
    private func size(of url: String) throws -> Int? {
        let path = String(url.dropFirst(lab.base.count))
        guard !path.isEmpty else { return 0 }
        let file = lab.public.appending(path: path.removingPercentEncoding ?? path)
        return try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int
    }

    /// Every file of an episode with its contents and time.
    func episodeFiles() throws -> [String: FileState] {
        let folder = lab.public.appending(path: "episodes")
        var states: [String: FileState] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: name)
            guard let data = try? Data(contentsOf: file), name.contains("/") else { continue }
            let time = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
            states[name] = FileState(data: data, time: time)
        }
        return states
    }

    struct FileState: Equatable {
        var data: Data
        var time: Date?
    }
}
