import NarrationModel
import NarrationTestSupport
import Testing

@testable import PodcastFeed

/// Shows and episodes of what no document expects; a seed gives the same ones always.
struct NastyValues {
    private var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    private static let pieces =
        [
            "]]>", "<", ">", "&", "&amp;", "&#0;", "\"", "\"\u{301}", "'", "\u{0B}", "\u{0}", "\u{1B}",
            "\u{7F}",
            "\u{85}",
            "\u{2028}", "\u{A0}", "\u{202E}", "👩‍👩‍👧‍👦",
            "🏳️‍🌈",
            "שלום", "مرحبا", "e\u{301}\u{302}\u{303}", "<script>alert(1)</script>", "<![CDATA[", "{{title}}",
            "{{{style}}}",
            "</style>", "-->", "\r\n", "\n\n", "\t", "  ", "plain words", "Zürich", "日本語", "\\", "\\u0000",
            "/",
            "…",
        ] + [0xFDD0, 0xFEFF, 0xFFFE, 0xFFFF, 0x10FFFF].map { String(decoding: [$0], as: UTF32.self) }

    /// A text of a few pieces; sometimes nothing, sometimes ten thousand letters.
    mutating func text() -> String {
        switch Int.random(in: 0..<20, using: &numbers) {
        case 0: return ""
        case 1: return " \u{0B} "
        case 2: return String(repeating: "letters ", count: 1250)
        case 3: return String(repeating: "字", count: 10_000)
        case 4: return "a" + String(repeating: "\u{301}", count: 10_000)
        default:
            let count = Int.random(in: 1..<8, using: &numbers)
            return (0..<count).map { _ in pick(Self.pieces) }.joined(separator: pick(["", " "]))
        }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &numbers)]
    }

    private mutating func maybe<Value>(_ value: (inout NastyValues) -> Value) -> Value? {
        Bool.random(using: &numbers) ? value(&self) : nil
    }

    private mutating func address() -> String {
        pick([
            "https://example.org/", "https://example.org/ä/\(text())", "HTTP://EXAMPLE.org:80/a b?c=[d]#e#f",
            "https://bücher.example/%zz%20", "http://[::1]:8080/", "javascript:alert(1)", "https://", "",
            "https://example.org:99999/", "ftp://example.org/", "https://user@example.org/", "//example.org/",
            "https://example.org\\@evil.example/", "http://exa mple.org/", text(),
        ])
    }

    private mutating func language() -> String {
        pick(["en", "en_gb", "he", "zh-Hant-TW", "xx-x-private", "", "i-klingon", "de-1996", text()])
    }

    private mutating func file(_ ending: String, _ type: String) -> FeedEpisode.File {
        let name = pick(["a", "b c", "ü", "x?y#z", "100%"])
        return FeedEpisode.File(
            path: "episodes/\(name)/\(name).\(ending)",
            byteCount: Int.random(in: 1..<1_000_000, using: &numbers),
            mediaType: type, digest: pick([String(repeating: "ab", count: 32), "", "xyz"]),
            bitRate: pick([nil, 1, 64, 1_000_000]))
    }

    mutating func episode(_ number: Int) -> FeedEpisode {
        let chapterCount = pick([0, 1, 2, 3, 12, 60])
        let published = Moment(seconds: 1_700_000_000 - number * 7_777)
        return FeedEpisode(
            guid: "5f0c5c4a-0000-5000-8000-\(100_000_000_000 + number)",
            kind: pick([.story, .item, .edition]),
            title: text(), summary: maybe { $0.text() }, link: maybe { $0.address() },
            author: maybe { $0.text() },
            section: maybe { $0.text() }, language: language(), published: published,
            updated: published.adding(number),
            articleDate: pick([nil, "2024-03-05", "T11:16", "2024-13-45T", text()]),
            duration: pick([0, 0.2, 59.5, 3600, 86_400.75, .nan, -1, .infinity]),
            audio: file(
                pick(["mp3", "m4b", "opus"]), pick(["audio/mpeg", "audio/ogg", "audio/ogg; codecs=opus"])),
            otherAudio: [file("opus", "audio/ogg"), file("m4b", "audio/mp4"), file("flac", "audio/flac")],
            chapters: (0..<chapterCount).map { _ in
                FeedEpisode.Chapter(
                    start: pick([0, 1.25, 59.9996, 3600, .nan, -5]), title: text(),
                    link: maybe { $0.address() })
            },
            chaptersFile: maybe { $0.file("chapters.json", "application/json+chapters") },
            transcripts: [
                file("vtt", "text/vtt"), file("srt", "application/x-subrip"),
                file("lrc", "application/x-lrc"),
            ],
            page: maybe { $0.file("html", "text/html") }, cover: maybe { $0.file("png", "image/png") },
            voices: (0..<3).map { _ in text() }, disclosure: maybe { $0.text() })
    }

    mutating func documents(episodeCount: Int) throws -> FeedDocuments {
        let channel = Channel(
            title: text(), description: text(), author: maybe { $0.text() },
            email: pick([nil, "a@example.org", "a@b", "<a@example.org>", "a b@example.org", text()]),
            language: language(), categories: [.init(name: "News", subcategory: pick([nil, "Daily News"]))],
            isExplicit: pick([true, false]), copyright: maybe { $0.text() }, isLocked: pick([true, false]),
            website: maybe { $0.address() }, cover: .init(path: "cöver.jpg", size: pick([0, 1400])),
            address: try #require(PublicAddress("https://feeds.example/daily")), hub: maybe { $0.address() })
        let olderCount = pick([0, 1, 5])
        return FeedDocuments(
            channel: channel, selection: pick([.all, .articles, .editions]),
            page: FeedPage(
                number: olderCount > 0 ? pick([nil, 1, olderCount]) : nil, olderCount: olderCount),
            episodes: (0..<episodeCount).map { episode($0) })
    }
}
