import Foundation

/// A manifest as another program reads it.
struct ReadManifest: Decodable {
    struct Audio: Decodable {
        var frameCount: Int
        var sampleRate: Int
        var duration: Double
    }

    struct Counts: Decodable {
        var `in`: Int
        var spoken: Int
        var omitted: Int
    }

    struct Chapter: Decodable {
        var title: String
        var frames: [Int]
        var seconds: [Double]
    }

    struct Sentence: Decodable {
        var text: String
        var source: [Int]
        var frames: [Int]
        var words: [Word]
    }

    struct Word: Decodable {
        var text: String
        var source: [Int]
        var frames: [Int]
        var seconds: [Double]
    }

    struct Omission: Decodable {
        var rule: String
        var text: String
        var source: [Int]
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
        var digest: String
    }

    var title: String
    var audio: Audio
    var words: Counts
    var chapters: [Chapter]
    var sentences: [Sentence]
    var omissions: [Omission]
    var page: Page?
    var files: [File]

    init(_ url: URL) throws {
        self = try JSONDecoder().decode(ReadManifest.self, from: try Data(contentsOf: url))
    }
}
