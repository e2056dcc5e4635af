import Foundation

extension PlantedFault {
    private static let feed = "feed.xml"
    private static let story = "episodes/story-3-00ab3/story-3"
    private static let edition = "episodes/edition-00ab4/edition"

    /// Faults in items and in the files that they name.
    static let episodes: [PlantedFault] = [
        PlantedFault(
            "item-element-missing", .replace("articles.xml", "<title>Story &amp; 3</title>", with: "")),
        PlantedFault(
            "item-element-advised", .replace(feed, "<itunes:duration>6</itunes:duration>", with: "")),
        PlantedFault(
            "episode-number-wrong", .replace(feed, "<itunes:episode>4", with: "<itunes:episode>4.5")),
        PlantedFault("guid-form", .replace(feed, " isPermaLink=\"false\"", with: "")),
        PlantedFault(
            "guid-repeated", also: ["guid-changed", "json-feed-differs", "feeds-differ"],
            .replace(feed, "05040302010" + "4", with: "05040302010" + "3")),
        PlantedFault(
            "guid-changed", also: ["json-feed-differs", "feeds-differ"],
            .replace(feed, "isPermaLink=\"false\">0f", with: "isPermaLink=\"false\">1f")),
        PlantedFault(
            "enclosure-repeated",
            also: ["json-attachment-wrong", "feeds-differ", "guid-changed", "left-over"],
            .replace(feed, "edition-00ab4/edition.mp3", with: "story-3-00ab3/story-3.mp3")),
        PlantedFault(
            "enclosure-ending",
            also: [
                "media-type-wrong", "json-attachment-wrong", "feeds-differ", "left-over",
                "enclosure-length-wrong",
            ],
            .replace(feed, "\(edition).mp3", with: "\(edition).opus")),
        PlantedFault("media-type-wrong", .replace(feed, "type=\"audio/mpeg\"", with: "type=\"audio/mp3\"")),
        PlantedFault("enclosure-length-form", .replace("articles.xml", "length=\"", with: "length=\"x")),
        PlantedFault("enclosure-length-wrong", .replace(feed, "mp3\" length=\"", with: "mp3\" length=\"1")),
        PlantedFault(
            "alternate-length-wrong",
            .replace(feed, "type=\"audio/ogg\" length=\"", with: "type=\"audio/ogg\" length=\"1")),
        PlantedFault(
            "alternate-enclosure-wrong", .replace(feed, "<podcast:source uri=", with: "<podcast:source url=")),
        PlantedFault("digest-wrong", .replace(feed, "value=\"sha256-", with: "value=\"sha256-A")),
        PlantedFault(
            "file-changed", .replace("\(story).episode.json", "\"digest\" : \"", with: "\"digest\" : \"0")),
        PlantedFault("file-missing", .remove("\(story).vtt")),
        PlantedFault("file-missing", also: ["json-attachment-wrong"], .remove("\(story).opus")),
        PlantedFault(
            "address-elsewhere", also: ["left-over"],
            .replace(
                feed, "<podcast:chapters url=\"https://feeds.", with: "<podcast:chapters url=\"https://cdn.")),
        PlantedFault(
            "file-name-letters", also: ["file-missing", "left-over"],
            .replace(feed, "edition.vtt\"", with: "editi%20on.vtt\"")),
        PlantedFault(
            "date-form",
            .replace(feed, "<pubDate>Fri, 08 Mar 2024 17:30:00 +0000", with: "<pubDate>2024-03-08T17:30:00Z")),
        PlantedFault("date-weekday", .replace(feed, "<pubDate>Fri, 08", with: "<pubDate>Mon, 08")),
        PlantedFault("date-order", .replace(feed, "<pubDate>Fri, 08 Mar", with: "<pubDate>Thu, 08 Feb")),
        PlantedFault("duration-form", .replace(feed, "<itunes:duration>6", with: "<itunes:duration>fifteen")),
        PlantedFault("duration-wrong", .replace(feed, "<itunes:duration>6", with: "<itunes:duration>60")),
        PlantedFault(
            "disclosure-tag-missing",
            .replace(feed, "<podcast:txt purpose=\"ai-content\">true</podcast:txt>", with: "")),
        PlantedFault(
            "disclosure-tag-wrong",
            .replace(
                feed, "<podcast:txt purpose=\"ai-content\">true",
                with: "<podcast:txt purpose=\"ai-content\">yes")),
        PlantedFault("disclosure-missing", .replace(feed, FinishedEpisode.disclosure, with: "Enjoy.")),
        PlantedFault(
            "disclosure-missing",
            .replace("\(story).episode.json", "\"disclosure\" : \"\(FinishedEpisode.disclosure)\",", with: "")
        ),
        PlantedFault("person-role-unknown", .replace(feed, "role=\"author\"", with: "role=\"poet\"")),
        PlantedFault("narrator-missing", .replace(feed, "role=\"narrator\"", with: "role=\"host\"")),
        PlantedFault(
            "chapters-tag-wrong", .replace(feed, "application/json+chapters", with: "application/json")),
        PlantedFault(
            "transcript-tag-wrong", .replace(feed, "type=\"application/x-subrip\"", with: "type=\"text/srt\"")
        ),
        PlantedFault(
            "transcript-order", also: ["transcript-tag-wrong", "transcript-wrong"],
            .replace(feed, "type=\"application/json\" language", with: "type=\"text/vtt\" language"),
            .replace(
                feed, "type=\"text/vtt\" language=\"en-gb\" rel",
                with: "type=\"text/plain\" language=\"en-gb\" rel")),
        PlantedFault(
            "transcript-language-wrong",
            .replace(feed, "language=\"en-gb\" rel", with: "language=\"English!\" rel")),
        PlantedFault("chapters-wrong", .replace("\(edition).chapters.json", "1.2.0", with: "2.0.0")),
        PlantedFault(
            "chapters-wrong",
            .replace("\(edition).chapters.json", "\"startTime\": 4", with: "\"startTime\": 1")),
        PlantedFault(
            "chapter-hidden",
            .replace(
                "\(edition).chapters.json", "\"title\": \"Opening\"",
                with: "\"title\": \"Opening\", \"toc\": false")),
        PlantedFault(
            "chapter-link-encoded",
            .replace(
                "\(edition).chapters.json", "\"title\": \"Opening\"",
                with: "\"title\": \"Opening\", \"url\": \"https://example.org/a%20b\"")),
        PlantedFault(
            "chapters-differ", also: ["chapters-not-described"],
            .replace("\(edition).chapters.json", "\"Harbor reopens\"", with: "\"Harbor closes\"")),
        PlantedFault(
            "chapters-differ", also: ["chapters-not-described"],
            .replace("\(edition).chapters.json", "4.250", with: "5.000")),
        PlantedFault("chapters-not-described", .replace(feed, "00:00:02 Harbor", with: "00:00:04 Harbor")),
        PlantedFault(
            "chapter-pause-short", .replace("\(edition).vtt", "00:00:03.900", with: "00:00:04.100"),
            .replace("\(edition).vtt", "00:00:04.000", with: "00:00:04.200")),
        PlantedFault("transcript-wrong", .replace("\(edition).vtt", "WEBVTT", with: "WebVTT")),
        PlantedFault(
            "transcript-wrong", .replace("\(edition).vtt", "00:00:04.000 -->", with: "00:00:01.000 -->")),
        PlantedFault("transcript-wrong", .replace("\(edition).srt", "00:00:02,000", with: "00:00:02.000")),
        PlantedFault("transcript-wrong", .replace("\(edition).transcript.json", "1.0.0", with: "2")),
        PlantedFault(
            "transcript-word-times",
            .replace("\(edition).vtt", "The harbor", with: "The <00:00:02.600>harbor")),
        PlantedFault("transcript-too-long", .replace("\(edition).vtt", "00:00:06.000", with: "00:01:06.000")),
        PlantedFault(
            "transcript-lines-long",
            .replace("\(edition).srt", "It will rain.", with: String(repeating: "It will rain. ", count: 4))),
        PlantedFault(
            "audio-tag-wrong",
            also: ["file-changed", "enclosure-length-wrong", "json-attachment-wrong", "chapters-differ"],
            .write("\(edition).mp3", data("TAG and nothing else"))),
        PlantedFault("audio-loudness-advised", .replace("\(edition).json", "-19.1", with: "-25.1")),
        PlantedFault("record-missing", also: ["left-over"], .remove("\(edition).episode.json")),
        PlantedFault("record-missing", .remove("\(edition).json")),
        PlantedFault("show-image-wrong", .write("cover.png", data("GIF89a"))),
        PlantedFault("episode-image-wrong", .write("\(edition).jpg", data("GIF89a"))),
        PlantedFault("left-over", .write("\(edition).words.vtt", data("WEBVTT"))),
        PlantedFault("left-over", .makeFolder("episodes/old-1234")),
        PlantedFault("left-over", .makeFolder("episodes/.new-1234")),
    ]
}
