/// A document of a ``FinishedFolder`` in both forms.
struct FinishedDocument {
    let stem: String
    let episodes: [FinishedEpisode]
    let older: Int

    /// The number of an older page.
    let number: Int?

    init(_ stem: String, _ episodes: [FinishedEpisode], older: Int = 0, number: Int? = nil) {
        self.stem = stem
        self.episodes = episodes
        self.older = older
        self.number = number
    }

    func name(_ ending: String) -> String {
        number.map { "\(stem)-page-\($0).\(ending)" } ?? "\(stem).\(ending)"
    }

    /// UUIDs of version 5 of the feeds' addresses, by Python's `uuid`.
    private var guid: String {
        switch stem {
        case "feed": "2f3ad812-9af0-5846-9023-6d0250fe1d0a"
        case "articles": "5c66eca9-00e6-583d-b7d6-1110668ee033"
        default: "db090eb9-824c-50e9-a39e-a7c05cd1d0fe"
        }
    }

    var rss: String {
        let base = FinishedFolder.base
        var links = ["<atom:link rel=\"self\" href=\"\(base)\(name("xml"))\" type=\"application/rss+xml\"/>"]
        if older > 0 {
            links += [
                "<atom:link rel=\"first\" href=\"\(base)\(stem).xml\"/>",
                "<atom:link rel=\"last\" href=\"\(base)\(stem)-page-1.xml\"/>",
                number == nil
                    ? "<atom:link rel=\"next\" href=\"\(base)\(stem)-page-1.xml\"/>"
                    : "<atom:link rel=\"prev\" href=\"\(base)\(stem).xml\"/>",
            ]
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
            <title>The News, Read</title>
            <link>https://example.org/</link>
            <description>Each day's news.</description>
            <language>en-gb</language>
            <lastBuildDate>Fri, 08 Mar 2024 17:30:00 GMT</lastBuildDate>
            \(links.joined(separator: "\n"))
            <itunes:author>Example</itunes:author>
            <itunes:owner><itunes:name>Example</itunes:name><itunes:email>news@example.org</itunes:email></itunes:owner>
            <itunes:type>episodic</itunes:type>
            <itunes:image href="\(base)cover.png"/>
            <itunes:category text="News"><itunes:category text="Daily News"/></itunes:category>
            <itunes:explicit>false</itunes:explicit>
            <podcast:guid>\(guid)</podcast:guid>
            <podcast:locked owner="news@example.org">yes</podcast:locked>
            <podcast:medium>podcast</podcast:medium>
            <podcast:updateFrequency rrule="FREQ=DAILY">daily</podcast:updateFrequency>
            <podcast:txt purpose="ai-content">true</podcast:txt>
            \(episodes.map(\.item).joined(separator: "\n"))
            </channel>
            </rss>
            """
    }

    var json: String {
        let next =
            older > 0 && number == nil ? "\"next_url\": \"\(FinishedFolder.base)\(stem)-page-1.json\"," : ""
        return """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The News, Read", \(next)
            "feed_url": "\(FinishedFolder.base)\(name("json"))", "items": [\(episodes.map(\.jsonItem).joined(separator: ",\n"))]}
            """
    }
}
