extension PlantedFault {
    private static let feed = "feed.xml"

    /// Faults in documents and in what a channel says.
    static let documents: [PlantedFault] = [
        PlantedFault(
            "xml-not-utf8", also: ["xml-not-well-formed"],
            .replace(feed, "encoding=\"UTF-8\"", with: "encoding=\"ISO-8859-1\""),
            .replace(feed, "The News, Read", with: "The N&ews")),
        PlantedFault("xml-not-utf8", .replace(feed, "encoding=\"UTF-8\"", with: "encoding=\"ISO-8859-1\"")),
        PlantedFault(
            "xml-declaration-missing",
            .replace(feed, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")),
        PlantedFault(
            "xml-not-well-formed",
            .replace("articles.xml", "<itunes:author>Example", with: "<itunes:author>A & B")),
        PlantedFault(
            "xml-not-well-formed",
            .replace("articles.xml", "<itunes:author>Example", with: "<itunes:author>A&nbsp;B")),
        PlantedFault("rss-version", .replace(feed, "rss version=\"2.0\"", with: "rss version=\"0.92\"")),
        PlantedFault(
            "namespace-wrong",
            also: [
                "disclosure-tag-missing", "narrator-missing", "channel-element-advised",
                "item-element-advised",
            ],
            .replace(
                "editions.xml", "https://podcastindex.org/namespace/1.0",
                with: "https://podcastindex.org/namespace/1.0/")),
        PlantedFault(
            "tag-spelling",
            .replace(feed, "<itunes:type>episodic</itunes:type>", with: "<itunes:Type>episodic</itunes:Type>")
        ),
        PlantedFault(
            "tag-spelling", also: ["item-element-advised"],
            .replace(
                feed, "<pubDate>Fri, 08 Mar 2024 17:30:00 +0000</pubDate>",
                with: "<pubdate>Fri, 08 Mar 2024 17:30:00 +0000</pubdate>")),
        PlantedFault("channel-element-missing", .replace(feed, "<language>en-gb</language>", with: "")),
        PlantedFault(
            "channel-element-missing",
            .replace(
                feed,
                "<itunes:category text=\"News\"><itunes:category text=\"Daily News\"/></itunes:category>",
                with: "")),
        PlantedFault(
            "channel-element-advised", .replace(feed, "<itunes:author>Example</itunes:author>", with: "")),
        PlantedFault(
            "element-repeated",
            .replace(feed, "<itunes:type>", with: "<itunes:type>episodic</itunes:type><itunes:type>")),
        PlantedFault(
            "text-too-long",
            .replace(
                feed, "<itunes:author>Example", with: "<itunes:author>\(String(repeating: "n", count: 256))")),
        PlantedFault(
            "text-margins", .replace(feed, "<title>The News, Read", with: "<title>The News, Read\n")),
        PlantedFault(
            "description-too-long",
            .replace(feed, "Each day's news.", with: String(repeating: "é", count: 2001))),
        PlantedFault(
            "podcast-text-too-long",
            .replace(feed, "title=\"Opus\"", with: "title=\"\(String(repeating: "o", count: 33))\"")),
        PlantedFault("language-wrong", .replace(feed, "<language>en-gb", with: "<language>English")),
        PlantedFault("explicit-wrong", .replace(feed, "<itunes:explicit>false", with: "<itunes:explicit>no")),
        PlantedFault(
            "yes-value-wrong",
            .replace(feed, "<itunes:type>", with: "<itunes:block>true</itunes:block><itunes:type>")),
        PlantedFault(
            "episode-type-unknown", .replace(feed, "<itunes:type>episodic", with: "<itunes:type>daily")),
        PlantedFault("category-unknown", .replace(feed, "text=\"News\"", with: "text=\"news\"")),
        PlantedFault("category-unknown", .replace(feed, "text=\"Daily News\"", with: "text=\"Books\"")),
        PlantedFault(
            "owner-address-wrong",
            .replace(feed, "<itunes:email>news@example.org", with: "<itunes:email>news at example")),
        PlantedFault(
            "self-link-wrong",
            .replace(
                "articles.xml", "rel=\"self\" href=\"https://feeds.example.org/news/",
                with: "rel=\"self\" href=\"https://example.org/")),
        PlantedFault("self-link-wrong", .replace("articles.xml", "rel=\"self\"", with: "rel=\"alternate\"")),
        PlantedFault(
            "hub-link-wrong", also: ["address-form", "json-feed-wrong"],
            .replace(
                feed, "<itunes:type>", with: "<atom:link rel=\"hub\" href=\"hub.example.org\"/><itunes:type>")
        ),
        PlantedFault(
            "address-form",
            .replace(feed, "https://example.org/story/4?a=1", with: "https://example.org/störy/4?a=1")),
        PlantedFault(
            "image-ending", also: ["show-image-wrong"],
            .replace(feed, "news/cover.png\"", with: "news/cover.gif\"")),
        PlantedFault("podcast-guid-form", .replace(feed, "<podcast:guid>", with: "<podcast:guid>X")),
        PlantedFault(
            "podcast-guid-of-other-address",
            .replace(
                feed, "<podcast:guid>",
                with: "<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c</podcast:guid><x>"),
            .replace(feed, "</podcast:guid>\n<podcast:locked", with: "</x>\n<podcast:locked")),
        PlantedFault("locked-wrong", .replace(feed, ">yes</podcast:locked>", with: ">true</podcast:locked>")),
        PlantedFault(
            "medium-unknown", .replace(feed, "<podcast:medium>podcast", with: "<podcast:medium>magazine")),
        PlantedFault("update-frequency-wrong", .replace(feed, "FREQ=DAILY", with: "DAILY")),
        PlantedFault(
            "base-address-unknown",
            .replace(
                feed, "rel=\"self\" href=\"https://feeds.example.org/news/feed.xml\"",
                with: "rel=\"self\" href=\"https://feeds.example.org/news/rss\"")),
        PlantedFault(
            "paging-wrong",
            .replace(
                "feed-page-1.xml", "rel=\"prev\" href=\"https://feeds.example.org/news/feed.xml\"",
                with: "rel=\"prev\" href=\"https://feeds.example.org/news/feed-page-1.xml\"")),
        PlantedFault(
            "page-missing", also: ["feeds-differ", "left-over", "json-feed-wrong"], .remove("feed-page-1.xml")
        ),
        PlantedFault("page-left-over", .write("feed-page-7.xml", data("<rss/>"))),
        PlantedFault(
            "feeds-differ", also: ["json-attachment-wrong"],
            .replace("articles.xml", "story-2.mp3", with: "story-20.mp3")),
        PlantedFault("json-feed-missing", .remove("editions.json")),
        PlantedFault("json-feed-wrong", .replace("feed.json", "version/1.1", with: "version/1")),
        PlantedFault("json-feed-differs", .replace("feed.json", "\"id\": \"0f", with: "\"id\": \"1f")),
        PlantedFault(
            "json-attachment-wrong",
            .replace("feed.json", "\"size_in_bytes\": ", with: "\"size_in_bytes\": 1")),
        PlantedFault("opml-wrong", .replace("feeds.opml", "version=\"2.0\"", with: "version=\"1.0\"")),
        PlantedFault(
            "opml-incomplete", .replace("feeds.opml", "news/editions.xml", with: "news/edition.xml")),
        PlantedFault(
            "show-image-wrong",
            .replace(
                feed, "<itunes:type>",
                with: "<podcast:image href=\"https://feeds.example.org/news/wide.png\"/><itunes:type>")),
        PlantedFault(
            "owner-address-wrong", .replace(feed, "owner=\"news@example.org\"", with: "owner=\"the editor\"")),
        PlantedFault(
            "json-feed-wrong",
            .replace(
                feed, "<itunes:type>",
                with: "<atom:link rel=\"hub\" href=\"https://hub.example.org/\"/><itunes:type>")),
        PlantedFault("index-missing", .remove("index.html")),
    ]
}
