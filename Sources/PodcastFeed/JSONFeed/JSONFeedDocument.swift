internal import NarrationModel

/// A feed as JSON Feed, version 1.1.
package struct JSONFeedDocument {
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
        JSONBytes.document { json in
            json.field("version", "https://jsonfeed.org/version/1.1")
            json.field("title", channel.title(of: feed))
            json.field("home_page_url", channel.home)
            json.field("feed_url", channel.address.url(page.name(feed.stem, "json")))
            json.field("description", channel.text)
            json.field("next_url", page.next(feed.stem, "json").map { channel.address.url($0) })
            json.field("icon", channel.coverURL)
            authors(channel.author, to: &json)
            json.field("language", FeedLanguage.tag(channel.language))
            if let hub = channel.hubURL {
                json.array("hubs", of: [hub]) { json, hub in
                    json.field("type", "WebSub")
                    json.field("url", hub)
                }
            }
            json.array("items", of: episodes) { json, episode in write(episode, to: &json) }
        }
    }

    /// An item's own page is the one to read along; the article is elsewhere.
    private func write(_ episode: FeedEpisode, to json: inout JSONBytes) {
        let page = episode.page.map { channel.address.url($0.path) }
        json.field("id", episode.guid)
        json.field("url", page ?? episode.webLink)
        if page != nil { json.field("external_url", episode.webLink) }
        json.field("title", episode.displayTitle.feedText())
        json.field("content_html", String(decoding: ShowNotes(episode).fullHTML, as: UTF8.self))
        json.field("summary", episode.summary?.visibleLine)
        json.field("image", episode.cover.map { channel.address.url($0.path) })
        json.field("date_published", episode.published.iso8601)
        json.field("date_modified", episode.updated.iso8601)
        authors(episode.author, to: &json)
        json.field("tags", [episode.section?.visibleLine].compactMap(\.self))
        json.field("language", FeedLanguage.tag(episode.language))
        writeAttachments(of: episode, to: &json)
    }

    /// Attachments with the same title are the same thing in other formats.
    private func writeAttachments(of episode: FeedEpisode, to json: inout JSONBytes) {
        let title = episode.displayTitle.feedText()
        json.array("attachments", of: [episode.audio] + episode.otherAudio) { json, file in
            json.field("url", channel.address.url(file.path))
            json.field("mime_type", file.plainMediaType)
            json.field("title", title)
            json.field("size_in_bytes", file.byteCount)
            json.field("duration_in_seconds", thousandths: max(1, PlayTime(episode.duration).milliseconds))
        }
    }

    private func authors(_ author: String?, to json: inout JSONBytes) {
        guard let author = author?.visibleLine?.feedText() else { return }
        json.array("authors", of: [author]) { json, author in json.field("name", author) }
    }
}
