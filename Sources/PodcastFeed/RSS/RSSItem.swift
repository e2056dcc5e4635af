internal import NarrationModel

/// An episode as an item of RSS.
struct RSSItem {
    let channel: Channel
    let episode: FeedEpisode
    private let language: String

    init(channel: Channel, episode: FeedEpisode) {
        self.channel = channel
        self.episode = episode
        language = FeedLanguage.tag(episode.language)
    }

    func write(to xml: inout XMLBytes) {
        xml.element("item") { xml in
            writeHead(to: &xml)
            writeDirectoryTags(to: &xml)
            writePodcastTags(to: &xml)
        }
    }

    private func writeHead(to xml: inout XMLBytes) {
        xml.element("title", episode.displayTitle.feedText())
        let page = episode.page.map { channel.address.url($0.path) }
        if let link = episode.webLink ?? page { xml.element("link", link) }
        xml.element("guid", ["isPermaLink": "false"], episode.guid)
        xml.element("pubDate", episode.published.rfc2822)
        let notes = ShowNotes(episode)
        xml.element("description", characterData: notes.html)
        xml.element("content:encoded", characterData: notes.fullHTML)
        xml.empty(
            "enclosure",
            [
                "url": channel.address.url(episode.audio.path), "length": String(episode.audio.byteCount),
                "type": episode.audio.enclosureType,
            ])
    }

    private func writeDirectoryTags(to xml: inout XMLBytes) {
        xml.element("itunes:duration", String(episode.wholeSeconds))
        if let author = episode.author?.visibleLine { xml.element("itunes:author", author.feedText()) }
        xml.element("itunes:explicit", channel.isExplicit ? "true" : "false")
        xml.element("itunes:episodeType", "full")
        if let cover = episode.cover, ["image/jpeg", "image/png"].contains(cover.plainMediaType) {
            xml.empty("itunes:image", ["href": channel.address.url(cover.path)])
        }
    }

    private func writePodcastTags(to xml: inout XMLBytes) {
        xml.element("podcast:txt", ["purpose": "ai-content"], "true")
        writePersons(to: &xml)
        if let chapters = episode.chaptersFile {
            xml.empty(
                "podcast:chapters",
                ["url": channel.address.url(chapters.path), "type": "application/json+chapters"])
        }
        for transcript in episode.orderedTranscripts {
            xml.empty(
                "podcast:transcript",
                [
                    "url": channel.address.url(transcript.path), "type": transcript.plainMediaType,
                    "language": language,
                ])
        }
        for file in episode.otherAudio { writeAlternate(file, to: &xml) }
    }

    /// The roles and groups are those of the namespace's taxonomy. A list of an item stands in place of the channel's, so
    /// the channel has none.
    private func writePersons(to xml: inout XMLBytes) {
        for voice in episode.voices.compactMap(\.visibleLine) {
            xml.element(
                "podcast:person", ["role": "narrator", "group": "cast"], voice.feedText(limit: 128))
        }
        if let author = episode.author?.visibleLine {
            xml.element(
                "podcast:person", ["role": "author", "group": "writing"], author.feedText(limit: 128))
        }
    }

    private func writeAlternate(_ file: FeedEpisode.File, to xml: inout XMLBytes) {
        let codec = AudioCodec(file)
        xml.element(
            "podcast:alternateEnclosure",
            [
                "type": file.plainMediaType, "length": String(file.byteCount), "bitrate": file.bitsPerSecond,
                "lang": language, "title": FeedWords.audio(codec, file.bitRate),
                "codecs": codec?.parameter,
            ]
        ) { xml in
            xml.empty("podcast:source", ["uri": channel.address.url(file.path)])
            if let digest = Integrity.sha256(file.digest) {
                // With an end tag of its own: feedparser-rs 0.7.1 waits for one, and loses the rest of the feed.
                xml.element("podcast:integrity", ["type": "sri", "value": digest], "")
            }
        }
    }
}
