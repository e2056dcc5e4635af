internal import NarrationModel

/// A feed as RSS 2.0 with the tags of Apple, of the podcast namespace and of Atom.
///
/// The rules are those of Apple's requirements, of PSP-1 and of the podcast namespace. A document of a feed that is cut
/// into several names the others by Atom links (RFC 5005, section 3); the newer one is `prev`, the name that the registry of link
/// relations (RFC 8288) and HTML have, of which RFC 5005's `previous` is a synonym.
package struct RSSDocument {
    package var channel: Channel
    package var feed: FeedIdentity
    package var page: FeedPage

    package init(channel: Channel, feed: FeedIdentity, page: FeedPage) {
        self.channel = channel
        self.feed = feed
        self.page = page
    }

    /// The document, in UTF-8.
    ///
    /// - Parameter episodes: The newest first.
    /// - Returns: The same bytes for the same values.
    package func bytes(of episodes: [FeedEpisode]) -> [UInt8] {
        var xml = XMLBytes()
        xml.element(
            "rss",
            [
                "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
                "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
                "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
                "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
            ]
        ) { xml in
            xml.element("channel") { xml in
                writeHead(episodes, to: &xml)
                writeLinks(to: &xml)
                writeDirectoryTags(to: &xml)
                writePodcastTags(to: &xml)
                for episode in episodes { RSSItem(channel: channel, episode: episode).write(to: &xml) }
            }
        }
        return xml.bytes
    }

    private func writeHead(_ episodes: [FeedEpisode], to xml: inout XMLBytes) {
        let title = channel.title(of: feed)
        xml.element("title", title)
        xml.element("link", channel.home)
        xml.element("description", channel.text)
        xml.element("language", FeedLanguage.tag(channel.language))
        if let copyright = channel.copyright?.feedText(), !copyright.isEmpty {
            xml.element("copyright", copyright)
        }
        // What is newest, not what time it is: the same episodes give the same bytes.
        if let published = episodes.map(\.published).max() { xml.element("pubDate", published.rfc2822) }
        if let updated = episodes.map(\.updated).max() { xml.element("lastBuildDate", updated.rfc2822) }
        xml.element("generator", FeedWords.generator)
        xml.element("ttl", "60")
        xml.element("image") { xml in
            xml.element("url", channel.coverURL)
            xml.element("title", title)
            xml.element("link", channel.home)
        }
    }

    private func writeLinks(to xml: inout XMLBytes) {
        let type = "application/rss+xml"
        func link(_ relation: String, _ name: String?) {
            guard let name else { return }
            xml.empty(
                "atom:link", ["rel": relation, "type": type, "href": channel.address.url(name)])
        }
        link("self", page.name(feed.stem, "xml"))
        if page.olderCount > 0 {
            link("first", page.first(feed.stem, "xml"))
            link("prev", page.previous(feed.stem, "xml"))
            link("next", page.next(feed.stem, "xml"))
            link("last", page.last(feed.stem, "xml"))
        }
        if let hub = channel.hubURL { xml.empty("atom:link", ["rel": "hub", "href": hub]) }
    }

    private func writeDirectoryTags(to xml: inout XMLBytes) {
        if let author = channel.author?.visibleLine { xml.element("itunes:author", author.feedText()) }
        if let email = channel.ownerAddress {
            xml.element("itunes:owner") { xml in
                let name = channel.author?.visibleLine ?? channel.showTitle
                xml.element("itunes:name", name.feedText())
                xml.element("itunes:email", email)
            }
        }
        xml.empty("itunes:image", ["href": channel.coverURL])
        for category in channel.categories {
            guard let name = category.name.visibleLine else { continue }
            let attributes: XMLBytes.Attributes = ["text": name.feedText()]
            if let subcategory = category.subcategory?.visibleLine {
                xml.element("itunes:category", attributes) { xml in
                    xml.empty("itunes:category", ["text": subcategory.feedText()])
                }
            } else {
                xml.empty("itunes:category", attributes)
            }
        }
        xml.element("itunes:explicit", channel.isExplicit ? "true" : "false")
        xml.element("itunes:type", "episodic")
    }

    private func writePodcastTags(to xml: inout XMLBytes) {
        xml.element("podcast:guid", feed.guid)
        xml.element(
            "podcast:locked", ["owner": channel.ownerAddress], channel.isLocked ? "yes" : "no")
        xml.element("podcast:medium", channel.medium)
        xml.element("podcast:updateFrequency", ["rrule": "FREQ=DAILY"], FeedWords.daily)
        xml.element("podcast:txt", ["purpose": "ai-content"], "true")
        let size = channel.cover.size > 0 ? String(channel.cover.size) : nil
        xml.empty(
            "podcast:image",
            [
                "href": channel.coverURL, "aspect-ratio": "1/1", "width": size, "height": size,
                "purpose": "artwork",
            ])
    }
}
