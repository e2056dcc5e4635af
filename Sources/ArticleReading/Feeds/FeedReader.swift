import NarrationModel

/// Reads a feed: every entry with text of its own becomes an item, every other one a link to its page.
///
/// What a feed says of itself and beside its entries' texts is left out under ``FeedRules``. A broken feed is read up to
/// the entry in which it breaks.
struct FeedReader {
    let language: String
    var options = ReadingOptions()

    func read(_ source: Page) throws(ReadingError) -> Edition {
        let (edition, text) = try composed(source)
        let choices = options.choices(for: nil)
        guard !choices.isEmpty else { return edition.mapped(through: text) }
        return EditionReviser.revise(edition, of: ExactRevision(text: text.string), by: choices)
            .mapped(through: text)
    }

    /// The edition with offsets of the feed's texts as they are seen, and those texts.
    func composed(_ source: Page) throws(ReadingError) -> (Edition, SourcedText) {
        let feed =
            source.mediaType == .jsonFeed
            ? JSONFeedParser.feed(in: source.text) : XMLFeedParser.feed(in: source.text)
        var composer = FeedComposer(language: FeedComposer.language(feed.language) ?? language)
        for part in feed.parts { composer.take(part) }
        if let unread = feed.unread, !unread.isEmpty {
            composer.takeUnread(
                SourcedText(copying: source.text.slice(utf8: unread.offsets), from: unread.lowerBound))
        }
        let wordCount = WordScanner.count(in: composer.text.string)
        guard !composer.articles.isEmpty || !composer.links.isEmpty else {
            if let fault = feed.fault { throw .brokenFeed(source.name, fault) }
            throw wordCount > 0 ? .noEntries(source.name) : .emptyPage(source.name)
        }
        let edition = Edition(
            articles: composer.articles, omissions: composer.omissions, wordCount: wordCount,
            links: composer.links,
            diagnostics: FeedDiagnostics.all(of: feed, composer, name: source.name))
        return (edition, composer.text)
    }
}
