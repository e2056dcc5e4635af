import Digests
import FeedLibrary
import NarrationModel
import PodcastFeed

/// Tells whether a document would be what it is, without making it: by a digest of everything that it is made of.
struct DocumentInputs {
    /// Goes up when documents are written in another way.
    private static let version = 2

    let channel: Channel
    let feeds: [FeedIdentity]

    /// The digest for a page of a feed whose episodes were last changed as `changes` says.
    func digest(of feed: FeedIdentity.Selection, _ page: FeedPage, changes: String) -> String {
        var text = "\(Self.version)\n\(feed.rawValue)\n\(page)\n\(changes)\n"
        // Whatever the show says of itself stands in all of its documents.
        dump(channel, to: &text)
        dump(feeds, to: &text)
        return SHA256Digest.hexadecimal(of: Array(text.utf8))
    }
}
