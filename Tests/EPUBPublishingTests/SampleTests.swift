import ArticleReading
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing
import Verbalization

@testable import AudioAssembly
@testable import EPUBPublishing

/// Pages that were really read and put into words, with imagined times.
@Suite struct SampleTests {
    private static let samples: [URL] = {
        let folder = Checkout.root.appending(path: "Samples")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
        return names.flatMap { name in
            ["txt", "html", "md"].map { folder.appending(path: "\(name)/page.\($0)") }
        }
        .filter { FileManager.default.fileExists(atPath: $0.path) }
    }()

    private static let voice = Voice(
        id: "test", name: "Test", language: "en-GB", engineVoice: "test",
        sentencePause: Pause(milliseconds: 200), styles: [:])

    @Test func `there are samples`() {
        #expect(Self.samples.count >= 8)
    }

    @Test(arguments: samples, [false, true])
    func `every sentence of a page is heard in its block, and no word of a block is lost`(
        page: URL, hasWords: Bool
    ) throws {
        let source = try PageDecoder.page(from: [UInt8](Data(contentsOf: page)), name: page.lastPathComponent)
        let edition = try ArticleReader().read(source)
        #expect(!edition.articles.isEmpty)
        for article in edition.articles {
            let script = Verbalizer(voice: Self.voice, lexicon: Lexicon()).script(for: article)
            let episode = try Self.episode(of: script)
            let audio = EPUBAudio(name: "a", kind: .mp3, sampleRate: 22_050)
            let layout = ArticleLayout(
                try EPUBArticle(article, in: episode, audio: audio), hasWords: hasWords, untitled: "")
            #expect(layout.blocks.map(\.role) == article.blocks.map(\.role))
            for (shown, block) in zip(layout.blocks, article.blocks) {
                #expect(shown.text.withoutSpaces == block.text.string.withoutSpaces)
            }
            let words = episode.cues.list.reduce(0) { $0 + $1.words.count }
            #expect(layout.blocks.flatMap(\.sentences).count == episode.cues.list.count)
            #expect(layout.clips.count == (hasWords ? words : episode.cues.list.count))
        }
    }

    /// An episode in which every word lasts a tenth of a second.
    private static func episode(of script: Script) throws -> Episode {
        var timeline = TimelineBuilder(sampleRate: 22_050)
        for passage in script.passages {
            var frame = 0
            var words: [WordTiming] = []
            let utterances = passage.utterances.map { utterance in
                let start = frame
                for word in utterance.words {
                    words.append(WordTiming(word: word, frames: FrameRange(start: frame, end: frame + 2_205)))
                    frame += 2_205
                }
                return FrameRange(start: start, end: frame)
            }
            let frames = (frame / ClipGrid.frameCount + 1) * ClipGrid.frameCount
            try timeline.append(
                PlannedPassage(passage),
                Clip(
                    encoded: [], frameCount: frames, sampleRate: 22_050, words: words,
                    utterances: utterances, loudness: ClipLoudness(steps: [], samplePeak: 0, truePeak: 0)))
        }
        return timeline.episode(tags: Tags(title: "", language: "en"))
    }
}

extension String {
    fileprivate var withoutSpaces: String { String(filter { !$0.isWhitespace }) }
}
