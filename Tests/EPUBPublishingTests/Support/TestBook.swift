import EPUBPublishing
import Foundation
import NarrationModel
import NarrationTestSupport

/// A book and the audio that goes into it.
struct TestBook {
    var book: EPUBBook

    /// The audio files' bytes by name.
    let audio: [String: Data]

    /// A book of stories that have one audio file together, or each its own.
    init(_ stories: [Story], hasWords: Bool = false, sharesAudio: Bool = true) throws {
        let groups = sharesAudio ? [stories] : stories.map { [$0] }
        var audio: [String: Data] = [:]
        var articles: [EPUBArticle] = []
        for (index, group) in groups.enumerated() {
            let file = EPUBAudio(name: "audio \(index).mp3", kind: .mp3, sampleRate: 22_050)
            let narrated = try NarratedStories(group, audio: file)
            audio[file.name] = narrated.bytes
            articles += narrated.articles
        }
        self.audio = audio
        book = EPUBBook(
            title: stories.first?.headline ?? "", language: stories.first?.language ?? "",
            identifier: "urn:uuid:9b024349-ccf0-8f69-a609-6b82873eab3c", author: "Ada Verne",
            publisher: "The Daily Tide", sourceURL: "https://example.org/harbor?day=5&page=1",
            comment: "Read by a synthetic voice", narrator: "Tone", hasWords: hasWords, articles: articles)
    }

    /// Writes the book, and calls `body` with its path.
    func onDisk<Result>(_ body: (String) throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            for (name, bytes) in audio { try bytes.write(to: folder.appending(path: name)) }
            var bytes = Data()
            try EPUBFile.write(book, audioPath: { folder.appending(path: $0.name).path }) { bytes += $0 }
            let path = folder.appending(path: "book.epub")
            try bytes.write(to: path)
            return try body(path.path)
        }
    }
}
