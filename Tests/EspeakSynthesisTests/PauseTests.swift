import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Testing

/// Measures on real speech whether the pauses that are heard are those that the voices ask for.
@Suite struct PauseTests {
    static let library = VoiceLibrary(path: Checkout.root.appending(path: "Voices").path)

    /// What is said in each role: sounds that begin and end softly, abruptly and in a hiss.
    private static let lines: [BlockRole: String] = [
        .headline: "Ferries stop for the night", .byline: "By Hal Firth", .timestamp: "At half past six",
        .standfirst: "Fog has closed the sound. Nobody knows for how long.", .crosshead: "What comes next",
        .paragraph: "Pilots wait on both shores. Some sleep. A few play chess, as pilots do.",
        .quotation: "He said it would lift. She thought so too.", .listItem: "Tea for all hands",
        .caption: "The pier at dusk", .note: "This page is brought up to date through the night.",
        .announcement: "A table with forty rows is left out.",
    ]

    /// Every role, in an order and in the opposite one.
    private static func article(_ kind: Article.Kind) -> Article {
        var (blocks, offset): ([Block], Int) = ([], 0)
        for role in BlockRole.allCases + BlockRole.allCases.reversed() {
            let text = SourcedText(copying: lines[role] ?? "", from: offset)
            blocks.append(Block(role, text))
            offset += text.count + 1
        }
        return Article(kind: kind, headline: "Ferries stop for the night", blocks: blocks)
    }

    /// The script's clips one behind the other: samples, and where the sentences of each passage are said to lie.
    private static func spoken(_ script: Script, by voice: Voice) async throws -> ([Int16], [[FrameRange]]) {
        let clips = try await SpeakingWorkers.run { pool in
            let recorder = ClipRecorder(
                synthesizer: pool, engineVoice: voice.engineVoice, encodings: [ClipEncoding(.pcm)])
            var clips: [Clip] = []
            for passage in script.passages {
                clips.append(try #require(try await recorder.record(passage).clip))
            }
            return clips
        }
        var (samples, sentences): ([Int16], [[FrameRange]]) = ([], [])
        for clip in clips {
            sentences.append(clip.utterances.map { $0.shifted(by: samples.count) })
            let bytes = clip.encoded[0].payload
            samples += stride(from: 0, to: bytes.count, by: 2).map {
                Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
            }
        }
        return (samples, sentences)
    }

    /// How many frames around the middle between two sentences are not heard.
    private static func silence(in samples: [Int16], from: FrameRange, to: FrameRange) throws -> Int {
        let middle = (from.end + to.start) / 2
        let last = try #require(samples[..<middle].lastIndex { $0.magnitude > 64 })
        let next = try #require(samples[middle...].firstIndex { $0.magnitude > 64 })
        return next - last - 1
    }

    @Test(arguments: ["en-us-news", "en-gb-read", "en-us-items"], [Article.Kind.story, .item])
    func `between all roles a pause is heard as long as the voice asks, to half a codec frame`(
        name: String, kind: Article.Kind
    ) async throws {
        let entry = try Self.library.voice(name)
        let article = Self.article(kind)
        let script = PageStages.script(for: article, voice: entry)
        #expect(script.passages.map(\.role) == article.blocks.map(\.role))
        let (samples, sentences) = try await Self.spoken(script, by: entry.voice)
        for (index, (passage, next)) in zip(script.passages, script.passages.dropFirst()).enumerated() {
            let asked = max(
                entry.voice.style(for: passage.role, in: kind).after,
                entry.voice.style(for: next.role, in: kind).before
            ).frameCount(at: 22_050)
            let from = try #require(sentences[index].last)
            let to = try #require(sentences[index + 1].first)
            let heard = try Self.silence(in: samples, from: from, to: to)
            #expect(abs(heard - asked) <= ClipGrid.frameCount / 2, "\(passage.role) to \(next.role)")
        }
    }

    @Test(arguments: ["en-us-news", "en-gb-read"])
    func `between sentences a pause is exact to a frame`(name: String) async throws {
        let entry = try Self.library.voice(name)
        let script = PageStages.script(for: Self.article(.story), voice: entry)
        let (samples, sentences) = try await Self.spoken(script, by: entry.voice)
        let asked = entry.voice.sentencePause.frameCount(at: 22_050)
        var count = 0
        for passage in sentences {
            for (from, to) in zip(passage, passage.dropFirst()) {
                #expect(try Self.silence(in: samples, from: from, to: to) == asked)
                count += 1
            }
        }
        #expect(count == 8)
    }

    @Test func `a pause shorter than what clips need is as long as they need`() async throws {
        let clips = try await SpeakingWorkers.run(1) { pool in
            var request = SpeakingWorkers.request("Not a moment to lose.")
            request.pauseAfter = Pause(milliseconds: 0)
            return try await pool.speak(request)
        }
        let end = try #require(clips.sentences.last).frames.end
        #expect(clips.frameCount.isMultiple(of: ClipGrid.frameCount))
        #expect((ClipGrid.leastTail..<ClipGrid.leastTail + ClipGrid.frameCount) ~= clips.frameCount - end)
    }
}
