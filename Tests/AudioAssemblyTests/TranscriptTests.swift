import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// Transcripts of articles that fixtures write as text.
@Suite struct TranscriptTests {
    private func manifest(_ episode: Episode, passages: [Passage]) -> Manifest {
        let blocks = passages.map { Block($0) }
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
        let passages = try fixture.passages()
        let episode = try FinishedFile(passages).episode
        try fixture.expectApproved(try WebVTT.document(for: episode), as: "expected.vtt")
        try fixture.expectApproved(try WordsVTT.document(for: episode), as: "expected.words.vtt")
        try fixture.expectApproved(try SRT.document(for: episode), as: "expected.srt")
        try fixture.expectApproved(try LRC.document(for: episode), as: "expected.lrc")
        try fixture.expectApproved(try TranscriptJSON.document(for: episode), as: "expected.transcript.json")
        try fixture.expectApproved(try ChaptersJSON.document(for: episode), as: "expected.chapters.json")
        try fixture.expectApproved(try ChaptersText.document(for: episode), as: "expected.chapters.txt")
        let manifest = manifest(episode, passages: passages)
        try fixture.expectApproved(manifest.document(), as: "expected.manifest.json")
        #expect(manifest.wordCount == episode.wordCount + manifest.omittedWordCount)
    }

    /// The start and length in seconds of every packet that ffprobe reads of `document`.
    private func packets(_ document: String, called name: String) async throws -> [(Double, Double?)] {
        let read = try await withTemporaryFolder { folder in
            let url = folder.appending(path: name)
            try document.write(to: url, atomically: true, encoding: .utf8)
            return try Tool.ffprobe.run([
                "-v", "error", "-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0", url.path,
            ])
        }
        return try read.split(separator: "\n").map { line in
            let times = line.split(separator: ",").map { Double($0) }
            return (try #require(times[0]), times.count > 1 ? times[1] : nil)
        }
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `another reader finds every sentence in the subtitles`(fixture: FixtureFolder) async throws {
        let episode = try fixture.episode()
        let cues = episode.cues.list.filter { !$0.words.isEmpty }
        let documents = [try WebVTT.document(for: episode), try WordsVTT.document(for: episode)]
        for document in documents {
            let packets = try await packets(document, called: "episode.vtt")
            #expect(packets.count == cues.count)
            for ((start, duration), cue) in zip(packets, cues) {
                #expect(abs(start - Double(cue.frames.start) / 22_050) <= 0.001)
                #expect(abs(try #require(duration) - Double(cue.frames.count) / 22_050) <= 0.002)
            }
        }
        let lines = try await packets(try LRC.document(for: episode), called: "episode.lrc").map(\.0)
        #expect(lines.count == cues.count)
        for (start, cue) in zip(lines, cues) {
            #expect(abs(start - Double(cue.frames.start) / 22_050) <= 0.011)
        }
    }

    @Test(arguments: try FixtureFolder.all("transcripts"))
    func `another reader finds every subtitle of SubRip`(fixture: FixtureFolder) async throws {
        let document = try SRT.document(for: try fixture.episode())
        let packets = try await packets(document, called: "episode.srt")
        let subtitles = ReadSubtitle.all(in: document)
        #expect(packets.count == subtitles.count)
        for ((start, duration), subtitle) in zip(packets, subtitles) {
            #expect(abs(start - subtitle.times.lowerBound) <= 0.001)
            #expect(abs(start + (try #require(duration)) - subtitle.times.upperBound) <= 0.001)
        }
    }
}
