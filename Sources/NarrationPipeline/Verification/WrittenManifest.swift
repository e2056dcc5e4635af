/// A manifest as it lies on the disk, with all that can be checked.
struct WrittenManifest: Decodable, Sendable {
    struct Audio: Decodable {
        var sampleRate: Int
        var frameCount: Int
        var loudness: Loudness?
    }

    struct Loudness: Decodable {
        var integrated: Double?

        /// What the file was to have, in LUFS; manifests without one promise nothing.
        var target: Double?
    }

    struct Words: Decodable {
        var `in`: Int
        var spoken: Int
        var omitted: Int
    }

    struct Chapter: Decodable {
        var title: String
        var frames: [Int]
    }

    struct Word: Decodable {
        var text: String
        var source: [Int]
        var frames: [Int]

        /// Whether the word is on no page: an announcement's, which no count has.
        var isInserted: Bool { source.count == 2 && source[0] == source[1] }
    }

    struct Sentence: Decodable {
        var article: Int?
        var frames: [Int]
        var words: [Word]
    }

    struct Omission: Decodable {
        var article: Int?
        var text: String
    }

    struct Article: Decodable {
        var words: Int?
    }

    struct Page: Decodable {
        struct Words: Decodable {
            var `in`: Int
            var kept: Int
            var omitted: Int
        }

        var words: Words
        var omissions: [Omission]
    }

    struct File: Decodable {
        var name: String
        var bytes: Int
        var digest: String

        /// Audio files alone have these.
        var format: String?
        var sampleRate: Int?
        var sampleCount: Int?
    }

    var formatVersion: Int
    var title: String
    var audio: Audio
    var words: Words
    var chapters: [Chapter]
    var sentences: [Sentence]
    var omissions: [Omission]

    /// The articles of an edition.
    var articles: [Article]?
    var page: Page?

    /// The pages of an edition.
    var pages: [Page]?
    var files: [File]

    var audioFiles: [File] { files.filter { $0.format != nil } }
}
