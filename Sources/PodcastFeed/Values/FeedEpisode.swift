package import NarrationModel

/// What the feeds say of an episode. All paths are below the public folder.
package struct FeedEpisode: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable {
        case story
        case item

        /// One file of a day's stories and items.
        case edition
    }

    /// A file of the episode.
    package struct File: Hashable, Sendable, Codable {
        package var path: String
        package var byteCount: Int
        package var mediaType: String

        /// The SHA-256 digest in 64 hexadecimal digits.
        package var digest: String

        /// Kilobits a second of an audio file.
        package var bitRate: Int?

        package init(
            path: String, byteCount: Int, mediaType: String, digest: String, bitRate: Int? = nil
        ) {
            self.path = path
            self.byteCount = byteCount
            self.mediaType = mediaType
            self.digest = digest
            self.bitRate = bitRate
        }
    }

    /// Where a chapter begins, in seconds from the start.
    package struct Chapter: Hashable, Sendable, Codable {
        package var start: Double
        package var title: String

        /// The article's address.
        package var link: String?

        package init(start: Double, title: String, link: String? = nil) {
            self.start = start
            self.title = title
            self.link = link
        }
    }

    /// Given once; it never changes.
    package var guid: String
    package var kind: Kind
    package var title: String

    /// A sentence or two of the article, in plain text.
    package var summary: String?

    /// The article's address.
    package var link: String?

    /// The people who wrote the article.
    package var author: String?
    package var section: String?

    /// A BCP 47 language tag.
    package var language: String

    /// When the episode came into the feed; later ones are never earlier.
    package var published: Moment

    /// When it was last made anew.
    package var updated: Moment

    /// When the page says that the article came out, in ISO 8601, with as much as it says.
    package var articleDate: String?

    /// The length in seconds.
    package var duration: Double

    /// The file that players get.
    package var audio: File

    /// The same in other formats.
    package var otherAudio: [File]
    package var chapters: [Chapter]

    /// The chapters as JSON of the podcast namespace.
    package var chaptersFile: File?
    package var transcripts: [File]

    /// The page to read along.
    package var page: File?
    package var cover: File?

    /// The voices that speak.
    package var voices: [String]

    /// What is said of the voices in the file itself; nil when nothing is.
    package var disclosure: String?

    package init(
        guid: String, kind: Kind, title: String, summary: String? = nil, link: String? = nil,
        author: String? = nil, section: String? = nil, language: String, published: Moment, updated: Moment,
        articleDate: String? = nil, duration: Double, audio: File, otherAudio: [File] = [],
        chapters: [Chapter] = [], chaptersFile: File? = nil, transcripts: [File] = [], page: File? = nil,
        cover: File? = nil, voices: [String], disclosure: String? = nil
    ) {
        self.guid = guid
        self.kind = kind
        self.title = title
        self.summary = summary
        self.link = link
        self.author = author
        self.section = section
        self.language = language
        self.published = published
        self.updated = updated
        self.articleDate = articleDate
        self.duration = duration
        self.audio = audio
        self.otherAudio = otherAudio
        self.chapters = chapters
        self.chaptersFile = chaptersFile
        self.transcripts = transcripts
        self.page = page
        self.cover = cover
        self.voices = voices
        self.disclosure = disclosure
    }
}
