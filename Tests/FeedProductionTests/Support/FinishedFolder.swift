import Foundation
import NarrationModel
import PodcastFeed

/// A public folder as a finished run leaves it, with real audio: four episodes, of which the newest is an edition, and a page of older ones.
struct FinishedFolder {
    static let base = "https://feeds.example.org/news/"

    let url: URL
    let episodes: [FinishedEpisode]

    /// Makes the folder at `url`.
    init(at url: URL) throws {
        self.url = url
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        let sounds = try FinishedSounds.shared.get()
        episodes = (1...4).map { FinishedEpisode(number: $0, sounds: sounds) }
        for episode in episodes { try episode.write(to: url) }
        try sounds.png.write(to: url.appending(path: "cover.png"))
        let newest = episodes.reversed()
        try write(FinishedDocument("feed", Array(newest.prefix(2)), older: 1))
        try write(FinishedDocument("feed", Array(newest.dropFirst(2)), older: 1, number: 1))
        try write(FinishedDocument("articles", newest.filter { !$0.isEdition }))
        try write(FinishedDocument("editions", newest.filter(\.isEdition)))
        try write(Self.listOfFeeds, "feeds.opml")
        try write("<!DOCTYPE html><title>News</title>", "index.html")
    }

    private func write(_ document: FinishedDocument) throws {
        try write(document.rss, document.name("xml"))
        try write(document.json, document.name("json"))
    }

    private func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: url.appending(path: name))
    }

    private static let listOfFeeds = """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0"><head><title>News</title></head><body>
        \(["feed", "articles", "editions"].map { "<outline type=\"rss\" text=\"\($0)\" xmlUrl=\"\(base)\($0).xml\"/>" }.joined(separator: "\n"))
        </body></opml>
        """
}
