package import Foundation

/// A manifest as another program reads it.
package struct ReadManifest: Decodable {
    package struct Audio: Decodable {
        package var frameCount: Int
        package var sampleRate: Int
        package var duration: Double
    }

    package struct Counts: Decodable {
        package var `in`: Int
        package var spoken: Int
        package var omitted: Int
    }

    package struct Chapter: Decodable {
        package var title: String
        package var frames: [Int]
        package var seconds: [Double]
    }

    package struct Sentence: Decodable {
        package var text: String
        package var passage: Int
        package var source: [Int]
        package var frames: [Int]
        package var words: [Word]
    }

    package struct Word: Decodable {
        package var text: String
        package var source: [Int]
        package var frames: [Int]
        package var seconds: [Double]
    }

    package struct Omission: Decodable {
        package var rule: String
        package var text: String
        package var source: [Int]
    }

    package struct Page: Decodable {
        package struct Words: Decodable {
            package var `in`: Int
            package var kept: Int
            package var omitted: Int
        }

        package var words: Words
        package var omissions: [Omission]
    }

    package struct File: Decodable {
        package var name: String
        package var digest: String
    }

    package var title: String
    package var audio: Audio
    package var words: Counts
    package var chapters: [Chapter]
    package var sentences: [Sentence]
    package var omissions: [Omission]
    package var page: Page?
    package var files: [File]

    /// Reads the manifest at `url`.
    package init(_ url: URL) throws {
        self = try JSONDecoder().decode(ReadManifest.self, from: try Data(contentsOf: url))
    }
}
