import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// An article with its audio and its read-along page.
///
/// The first line of `input.txt` is the language; the others are those of a transcript's fixture, with `~` before a
/// block that is not spoken.
struct ReadAlongFixture {
    var article: Article
    var file: FinishedFile

    init(_ fixture: FixtureFolder) throws {
        let lines = try fixture.text("input.txt").split(separator: "\n").map(String.init)
        let language = try #require(lines.first)
        var sources = TonePassages()
        let blocks = try lines.dropFirst().map { line in
            (isSpoken: !line.hasPrefix("~"), passage: try sources.passage(writtenAs: line.drop { $0 == "~" }))
        }
        var tags = FinishedFile.tags
        tags.title = blocks[0].passage.utterances[0].written.string
        tags.language = language
        file = try FinishedFile(blocks.filter(\.isSpoken).map(\.passage), tags: tags)
        article = Article(
            kind: .story, headline: tags.title, standfirst: "A \"quoted\" summary", author: tags.artist,
            language: language, sourceURL: fixture.name == "hostile" ? "javascript:alert(1)" : tags.sourceURL,
            publisher: tags.album, blocks: blocks.map { Block($0.passage) })
    }

    var page: String {
        get throws {
            try ReadAlongPage.document(
                for: [article], front: article, file.episode,
                audioFiles: [
                    .init(name: "missing #1.opus", mediaType: "audio/x-unknown"),
                    .init(name: "episode.mp3", mediaType: "audio/mpeg"),
                ])
        }
    }

    /// Writes the page, its audio and the manifest's times, and calls `body` with the folder.
    func onDisk<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        try await withTemporaryFolder { folder in
            try page.write(to: folder.appending(path: "page.html"), atomically: true, encoding: .utf8)
            try file.bytes.write(to: folder.appending(path: "episode.mp3"))
            try times.write(to: folder.appending(path: "times.json"))
            return try await body(folder)
        }
    }

    /// The times as the browser's test reads them, in milliseconds.
    private var times: Data {
        get throws {
            func milliseconds(_ frame: Int) -> Double {
                Double(frame) * 1000 / Double(file.episode.sampleRate)
            }
            let words = file.episode.cues.list.flatMap(\.words).map { word -> [String: Any] in
                [
                    "text": word.word.text, "start": milliseconds(word.frames.start),
                    "end": milliseconds(word.frames.end),
                ]
            }
            let chapters = file.episode.chapters.map { milliseconds($0.frames.start) }
            let values: [String: Any] = [
                "words": words, "chapters": chapters, "length": milliseconds(file.episode.frameCount),
            ]
            return try JSONSerialization.data(withJSONObject: values)
        }
    }
}

extension Block {
    /// The block that `passage` says.
    init(_ passage: Passage) {
        var text = SourcedText()
        for utterance in passage.utterances { text.append(utterance.written, separator: " ") }
        self.init(passage.role, text)
    }
}
