import Foundation
import NarrationModel

@testable import PodcastFeed

/// All documents of a page of a feed.
struct FeedDocuments {
    var channel: Channel
    var selection: FeedIdentity.Selection
    var page: FeedPage
    var episodes: [FeedEpisode]

    var feeds: [FeedIdentity] {
        FeedIdentity.Selection.allCases.map { selection in
            let url = channel.address.url("\(selection.rawValue).xml")
            return FeedIdentity(selection: selection, guid: NameUUID.podcast(feedURL: url))
        }
    }

    var feed: FeedIdentity {
        feeds.first { $0.selection == selection } ?? feeds[0]
    }

    var rss: String { text(RSSDocument(channel: channel, feed: feed, page: page).bytes(of: episodes)) }
    var json: String { text(JSONFeedDocument(channel: channel, feed: feed, page: page).bytes(of: episodes)) }
    var opml: String { text(OPMLDocument(channel: channel, feeds: feeds).bytes()) }
    var html: String { text(IndexPage(channel: channel, feeds: feeds, page: page).bytes(of: episodes)) }

    /// Writes them into `folder` as `feed.xml`, `feed.json`, `feeds.opml` and `index.html`, with `prefix` in front.
    func write(to folder: URL, prefix: String = "") throws {
        let documents = [
            ("feed.xml", rss), ("feed.json", json), ("feeds.opml", opml), ("index.html", html),
        ]
        for (name, document) in documents {
            try Data(document.utf8).write(to: folder.appending(path: prefix + name))
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
