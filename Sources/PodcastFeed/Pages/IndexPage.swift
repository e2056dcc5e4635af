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
        let (first, last) = (page.first("index", "html"), page.last("index", "html"))
        let (newer, older) = (page.previous("index", "html"), page.next("index", "html"))
        return TemplateValues([
            "pageTitle": FeedWords.pageTitle(channel.showTitle.feedText(), page.number),
            "show": channel.showTitle.feedText(), "showLang": FeedLanguage.tag(channel.language),
            "showDir": WritingDirection(language: channel.language).rawValue, "about": channel.text,
            "publisher": channel.author?.visibleLine?.feedText(),
            "copyright": channel.copyright?.visibleLine?.feedText(),
            "cover": channel.cover.path.percentEncodedPath, "home": channel.home, "feeds": feeds.map(values),
            "opml": OPMLDocument.name, "isEmpty": episodes.isEmpty, "days": days(episodes),
            "hasPages": page.olderCount > 0, "newer": newer, "older": older,
            // A page beside this one has one link, not two.
            "newest": page.number == nil || newer == first ? nil : first,
            "oldest": older == nil || older == last ? nil : last,
            "style": IndexStyle.text, "policy": IndexStyle.policy,
        ])
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
