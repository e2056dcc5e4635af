import FeedServer
import Testing

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("feed.xml", "application/rss+xml; charset=utf-8"),
        ("feed-page-2.xml", "application/rss+xml; charset=utf-8"),
        ("feed.json", "application/feed+json"), ("articles-page-12.json", "application/feed+json"),
        ("editions.json", "application/feed+json"), ("feeds.opml", "text/x-opml; charset=utf-8"),
        ("index.html", "text/html; charset=utf-8"), ("episodes/a/a.mp3", "audio/mpeg"),
        ("episodes/a/a.MP3", "audio/mpeg"),
        ("episodes/a/a.m4a", "audio/mp4"), ("episodes/a/a.m4b", "audio/mp4"),
        ("episodes/a/a.opus", "audio/ogg"),
        ("episodes/a/a.ogg", "audio/ogg"), ("episodes/a/a.flac", "audio/flac"),
        ("episodes/a/a.wav", "audio/wav"),
        ("episodes/a/a.vtt", "text/vtt; charset=utf-8"),
        ("episodes/a/a.words.vtt", "text/vtt; charset=utf-8"),
        ("episodes/a/a.srt", "application/x-subrip; charset=utf-8"),
        ("episodes/a/a.lrc", "text/plain; charset=utf-8"),
        ("episodes/a/a.chapters.json", "application/json+chapters"),
        ("episodes/a/a.transcript.json", "application/json"),
        ("episodes/a/feed.json", "application/json"), ("episodes/a/a.epub", "application/epub+zip"),
        ("cover.png", "image/png"), ("cover.jpg", "image/jpeg"), ("style.css", "text/css; charset=utf-8"),
        ("page.js", "text/javascript; charset=utf-8"), ("a.txt", "text/plain; charset=utf-8"),
        ("README", "application/octet-stream"), ("a.exe", "application/octet-stream"),
    ])
    func `a file's name tells its type`(path: String, type: String) {
        #expect(MediaType(path: path).contentType == type)
    }

    @Test(arguments: [
        ("feed.xml", true, true), ("feed.json", true, true), ("episodes/a/a.mp3", false, true),
        ("episodes/a/a.vtt", true, true), ("episodes/a/a.chapters.json", true, true),
        ("index.html", true, false),
        ("cover.png", false, false), ("episodes/a/a.epub", false, false),
    ])
    func `texts are compressed, and what players need is shared`(path: String, isText: Bool, isShared: Bool) {
        #expect(MediaType(path: path).isCompressible == isText)
        #expect(MediaType(path: path).isShared == isShared)
    }

    @Test(arguments: [
        ("episodes/a-1/a.mp3", false, "public, max-age=31536000, immutable"),
        ("episodes/a-1/a.mp3", true, "private, max-age=31536000, immutable"), ("feed.xml", false, "no-cache"),
        ("feed.xml", true, "private, no-cache"), ("episodes/index.html", false, "no-cache"),
        ("other/a-1/a.mp3", false, "no-cache"),
    ])
    func `only what never changes is kept without asking`(path: String, isPrivate: Bool, field: String) {
        #expect(CachePolicy.field(path: path, isPrivate: isPrivate) == field)
    }
}
