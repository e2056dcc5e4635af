/// What a finished file says about itself.
package struct Tags: Hashable, Sendable {
    package var title: String
    package var artist: String?
    package var album: String?

    /// `YYYY-MM-DD`, or nil when the page does not say.
    package var date: String?

    /// A BCP 47 language tag.
    package var language: String
    package var sourceURL: String?
    package var comment: String?
    package var cover: CoverImage?

    package init(
        title: String, artist: String? = nil, album: String? = nil, date: String? = nil, language: String,
        sourceURL: String? = nil, comment: String? = nil, cover: CoverImage? = nil
    ) {
        self.title = title
        self.artist = artist
        self.album = album
        self.date = date
        self.language = language
        self.sourceURL = sourceURL
        self.comment = comment
        self.cover = cover
    }
}

/// A picture in a format that players know.
package struct CoverImage: Hashable, Sendable {
    package var bytes: [UInt8]

    /// `image/png` or `image/jpeg`.
    package var mediaType: String

    package init(bytes: [UInt8], mediaType: String) {
        self.bytes = bytes
        self.mediaType = mediaType
    }
}
