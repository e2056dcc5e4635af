internal import Mustache
internal import NarrationModel

/// A page to browse and play the episodes: `index.html`, and `index-page-N.html` for older ones.
///
/// It is whole without a script: native players, lists that open, links. Nothing comes from elsewhere, and a strict
/// content security policy keeps it so. All addresses are relative, so it works from a disk as from a server.
package struct IndexPage {
    package var channel: Channel
    package var feeds: [FeedIdentity]
    package var page: FeedPage

    package init(channel: Channel, feeds: [FeedIdentity], page: FeedPage) {
        self.channel = channel
        self.feeds = feeds
        self.page = page
    }

    /// The document, in UTF-8.
    ///
    /// - Parameter episodes: The newest first.
    /// - Returns: HTML with all that it needs but audio, covers and the pages that it links to.
    package func bytes(of episodes: [FeedEpisode]) -> [UInt8] {
        // A test sees to it that the template is one.
        Array((IndexTemplate.compiled?.render(values(episodes)) ?? "").utf8)
    }

    private func values(_ episodes: [FeedEpisode]) -> TemplateValues {
        var values: [String: Any] = [
            "pageTitle": FeedWords.pageTitle(channel.showTitle.feedText(), page.number),
            "show": channel.showTitle.feedText(),
            "showLang": FeedLanguage.tag(channel.language),
            "showDir": WritingDirection(language: channel.language).rawValue, "about": channel.text,
            "cover": channel.cover.path.percentEncodedPath, "home": channel.home, "feeds": feeds.map(values),
            "opml": OPMLDocument.name, "days": days(episodes), "isEmpty": episodes.isEmpty,
            "hasPages": page.olderCount > 0,
            "style": IndexStyle.text, "policy": IndexStyle.policy,
        ]
        values["publisher"] = channel.author?.visibleFeedLine?.feedText()
        values["copyright"] = channel.copyright?.visibleFeedLine?.feedText()
        values["newer"] = page.previous("index", "html")
        values["older"] = page.next("index", "html")
        // The nearest page has one link, not two.
        let (first, last) = (page.first("index", "html"), page.last("index", "html"))
        if page.number != nil, first != page.previous("index", "html") { values["newest"] = first }
        if page.number != 1, last != page.next("index", "html") { values["oldest"] = last }
        return TemplateValues(values)
    }

    private func values(_ feed: FeedIdentity) -> TemplateValues {
        TemplateValues([
            "feedName": FeedWords.name(feed.selection), "feedTitle": channel.title(of: feed),
            "xml": feed.stem + ".xml", "json": feed.stem + ".json",
        ])
    }

    /// The episodes under the day, in UTC, that they came out.
    private func days(_ episodes: [FeedEpisode]) -> [TemplateValues] {
        var days: [TemplateValues] = []
        var rest = episodes[...]
        while let first = rest.first {
            let day = first.published.day
            let group = rest.prefix { $0.published.day == day }
            rest = rest.dropFirst(group.count)
            days.append(
                TemplateValues([
                    "date": PublicationTime(day: day).iso8601, "heading": FeedWords.heading(day),
                    "dayNumber": days.count + 1, "episodes": group.map(IndexEpisode.values),
                ]))
        }
        return days
    }
}
