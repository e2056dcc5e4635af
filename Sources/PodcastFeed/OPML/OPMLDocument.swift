/// The show's feeds as a list to subscribe to, in OPML 2.0.
package struct OPMLDocument {
    /// The document's name in the public folder.
    package static let name = "feeds.opml"

    package var channel: Channel
    package var feeds: [FeedIdentity]

    package init(channel: Channel, feeds: [FeedIdentity]) {
        self.channel = channel
        self.feeds = feeds
    }

    /// The document, in UTF-8. It tells no date: the same feeds give the same bytes.
    package func bytes() -> [UInt8] {
        var xml = XMLBytes()
        xml.element("opml", ["version": "2.0"]) { xml in
            xml.element("head") { xml in
                xml.element("title", channel.showTitle.feedText())
                if let author = channel.author?.visibleLine {
                    xml.element("ownerName", author.feedText())
                }
                if let email = channel.ownerAddress { xml.element("ownerEmail", email) }
                xml.element("docs", "http://opml.org/spec2.opml")
            }
            xml.element("body") { xml in
                for feed in feeds { write(feed, to: &xml) }
            }
        }
        return xml.bytes
    }

    private func write(_ feed: FeedIdentity, to xml: inout XMLBytes) {
        let title = channel.title(of: feed)
        xml.empty(
            "outline",
            [
                "type": "rss", "version": "RSS2", "text": title, "title": title,
                "description": channel.text, "language": FeedLanguage.tag(channel.language),
                "xmlUrl": channel.address.url("\(feed.stem).xml"), "htmlUrl": channel.home,
            ])
    }
}
