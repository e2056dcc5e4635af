/// What a file is, told by its name.
package struct MediaType: Hashable, Sendable {
    /// The value of `Content-Type`.
    package let contentType: String

    /// Whether it is text, which gets shorter by compression.
    package let isCompressible: Bool

    /// Whether pages of other sites may read it: players on the web fetch feeds, chapters, transcripts and audio.
    package let isShared: Bool

    /// The type of the file at `path`, below the public folder; bytes of no known kind for an unknown ending.
    ///
    /// The JSON documents of a feed lie in the folder itself, the episodes' JSON files below it.
    package init(path: String) {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        let isAtTop = !path.contains("/")
        let known =
            isAtTop && name.hasSuffix(".json")
            ? Self.feedDocument
            : Self.byEnding.first { name.hasSuffix($0.ending) }?.type ?? .opaque("application/octet-stream")
        self = known
    }

    private init(_ contentType: String, isCompressible: Bool, isShared: Bool) {
        self.contentType = contentType
        self.isCompressible = isCompressible
        self.isShared = isShared
    }

    /// JSON Feed 1.1.
    private static let feedDocument = MediaType.text("application/feed+json")

    private static func audio(_ name: String) -> MediaType {
        MediaType(name, isCompressible: false, isShared: true)
    }

    private static func text(_ name: String) -> MediaType {
        MediaType(name, isCompressible: true, isShared: true)
    }

    private static func page(_ name: String) -> MediaType {
        MediaType(name, isCompressible: true, isShared: false)
    }

    private static func opaque(_ name: String) -> MediaType {
        MediaType(name, isCompressible: false, isShared: false)
    }

    /// The longest ending first where one ends with another.
    private static let byEnding: [(ending: String, type: MediaType)] = [
        (".mp3", audio("audio/mpeg")), (".m4a", audio("audio/mp4")), (".m4b", audio("audio/mp4")),
        (".opus", audio("audio/ogg")), (".ogg", audio("audio/ogg")), (".oga", audio("audio/ogg")),
        (".flac", audio("audio/flac")), (".wav", audio("audio/wav")),
        (".chapters.json", text("application/json+chapters")), (".json", text("application/json")),
        (".vtt", text("text/vtt; charset=utf-8")), (".srt", text("application/x-subrip; charset=utf-8")),
        (".lrc", text("text/plain; charset=utf-8")), (".txt", text("text/plain; charset=utf-8")),
        (".xml", text("application/rss+xml; charset=utf-8")), (".opml", text("text/x-opml; charset=utf-8")),
        (".html", page("text/html; charset=utf-8")), (".css", page("text/css; charset=utf-8")),
        (".js", page("text/javascript; charset=utf-8")), (".svg", page("image/svg+xml; charset=utf-8")),
        (".epub", opaque("application/epub+zip")), (".png", opaque("image/png")),
        (".jpg", opaque("image/jpeg")), (".jpeg", opaque("image/jpeg")), (".webp", opaque("image/webp")),
        (".ico", opaque("image/x-icon")),
    ]
}
