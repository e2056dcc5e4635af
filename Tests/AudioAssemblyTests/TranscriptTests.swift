import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// Transcripts of articles that fixtures write as text: a line for each passage, with its role before a colon, its
/// sentences parted by ` | `, and `#` before a passage that starts a chapter called like it.
@Suite struct TranscriptTests {
    private func passages(_ fixture: FixtureFolder) throws -> [Passage] {
        var passages = TonePassages()
        return try fixture.text("input.txt").split(separator: "\n").map { line in
            let isChapter = line.hasPrefix("#")
            let parts = line.drop { $0 == "#" }.split(separator: ":", maxSplits: 1)
            let role = try #require(BlockRole(rawValue: String(parts[0])))
            let sentences = parts[1].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return passages.passage(
                sentences, role: role, chapterTitle: isChapter ? sentences.joined(separator: " ") : nil)
        }
    }

    private func manifest(_ episode: Episode, passages: [Passage]) -> Manifest {
        let blocks = passages.map { passage in
            var text = SourcedText()
            for utterance in passage.utterances { text.append(utterance.written, separator: " ") }
            return Block(passage.role, text)
        }
        let omitted = Omission(rule: "photo-credit", text: "Photo: M. Lind", source: SourceRange(900, 914))
        let article = Article(
            kind: .story, headline: episode.tags.title, author: "Ada Verne",
            published: PublicationTime(day: .init(year: 2024, month: 3, day: 5)), language: "en-GB",
            sourceURL: "https://example.org/harbor",
            blocks: blocks + [Block(.caption, SourcedText(copying: omitted.text, from: 900))])
        let readingTime = Omission(rule: "reading-time", text: "3 min read", source: SourceRange(880, 890))
        let page = Edition(
            articles: [article], omissions: [readingTime],
            wordCount: article.wordCount + readingTime.wordCount)
        return Manifest(
            title: article.headline,
            articles: [NarratedArticle(article, voice: "en-gb-read", page: PageAccount(page))],
            engine: EngineIdentity(name: "Tone", version: "1"), episode: episode,
            omissions: [StagedOmission(stage: .verbalization, omission: omitted)],
            diagnostics: [
                Diagnostic(
                    code: "unknown-symbol", severity: .warning,
                    message: "symbol '⌘' has no spoken form; add it to the lexicon", source: SourceRange(3, 6)
                )
            ],
            files: [
                EpisodeFile(
                    name: "harbor.mp3", mediaType: "audio/mpeg", byteCount: 255, digest: "sha256:00ff",
                    audio: AudioFileSettings(.mp3))
            ])
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `transcripts are as approved`(fixture: FixtureFolder) throws {
        let passages = try passages(fixture)
        let episode = try FinishedFile(passages).episode
        try fixture.expectApproved(WebVTT.document(for: episode), as: "expected.vtt")
        try fixture.expectApproved(ChaptersJSON.document(for: episode), as: "expected.chapters.json")
        let manifest = manifest(episode, passages: passages)
        try fixture.expectApproved(manifest.document, as: "expected.manifest.json")
        #expect(manifest.wordCount == episode.wordCount + manifest.omittedWordCount)
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `another reader finds every sentence in the subtitles`(fixture: FixtureFolder) async throws {
        let episode = try FinishedFile(passages(fixture)).episode
        let read = try await withTemporaryFolder { folder in
            let url = folder.appending(path: "episode.vtt")
            try WebVTT.document(for: episode).write(to: url, atomically: true, encoding: .utf8)
            return try Tool.ffprobe.run([
                "-v", "error", "-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0", url.path,
            ])
        }
        let times = read.split(separator: "\n").map { $0.split(separator: ",").compactMap { Double($0) } }
        let cues = episode.cues.filter { !$0.words.isEmpty }
        #expect(times.count == cues.count)
        for (time, cue) in zip(times, cues) {
            let start = Double(cue.frames.start) / 22_050
            let duration = Double(cue.frames.count) / 22_050
            #expect(time.count == 2)
            #expect(abs(time[0] - start) <= 0.001 && abs(time[1] - duration) <= 0.002, "\(time)")
        }
    }
}
