import Foundation
import NarrationModel
import PodcastFeed

/// The forms in which the simulated sources give out their articles.
enum NewsDocuments {
    static func rss(_ stories: [NewsStory]) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>The Harbour Post</title><link>https://news.example/</link><description>All that floats</description>

        """ + stories.map(entry).joined() + "</channel></rss>\n"
    }

    private static func entry(_ story: NewsStory) -> String {
        """
        <item><title>\(story.headline)</title><link>https://news.example\(story.path)</link>
        <guid isPermaLink="false">\(story.number)\(story.ids > 1 ? "-\(story.ids)" : "")</guid>
        <pubDate>\(Moment.november(story.day, 5, story.number % 60).rfc2822)</pubDate>
        <content:encoded><![CDATA[\(body(story))]]></content:encoded></item>

        """
    }

    /// A JSON feed; `renames` gives what is not its own other headlines.
    static func json(
        _ stories: [NewsStory], renames: Bool, _ address: (NewsStory) -> String
    ) -> String {
        let items = stories.map { story in
            let isRenamed = renames && story.place != .partner
            return """
                {"id": "tag:partner.example,2026:\(story.topic)", "url": "\(address(story))",
                "title": "\(isRenamed ? "From the Post: " : "")\(story.headline)",
                "date_published": "\(Moment.november(story.day, 5, story.number % 60).iso8601)",
                "content_html": "\(body(story))"}
                """
        }
        return """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Partner", "items": [\(items.joined(separator: ",\n"))]}
            """
    }

    static func sitemap(_ links: [String]) -> String {
        "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            + links.map { "<url><loc>\($0)</loc></url>\n" }.joined() + "</urlset>\n"
    }

    static func html(_ story: NewsStory) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>\(story.headline)</title></head>
        <body><article><h1>\(story.headline)</h1>\(body(story))</article></body></html>

        """
    }

    static func markdown(_ story: NewsStory) -> String {
        "# \(story.headline)\n\n" + story.paragraphs.joined(separator: "\n\n") + "\n"
    }

    static func briefing(_ stories: [NewsStory], day: Int) -> String {
        let items = stories.map { story in
            "\(story.time)\n\n\(story.headline)\n\n" + story.paragraphs.joined(separator: "\n\n")
                + "\n\nShare this update\n"
        }
        return
            "Menu\nSearch\nThe Harbour Post\n\nLatest\n\(day) November 2026\nThis page refreshes every five minutes\n\n"
            + items.joined(separator: "\n") + "\nLoad older updates\n\n© 2026 The Harbour Post\n"
    }

    private static func body(_ story: NewsStory) -> String {
        story.paragraphs.map { "<p>\($0)</p>" }.joined()
    }
}
