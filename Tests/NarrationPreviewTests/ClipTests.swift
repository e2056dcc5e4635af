import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Testing

@testable import NarrationPreview

@Suite struct ClipTests {
    @Test func `the times of a clip's words lie in it and grow, one for each word`() async throws {
        try await Newsdesk.run { news in
            for article in await news.desk.state().articles {
                for row in try await news.passages(article.id) {
                    let clip = try await news.desk.clip(row.key)
                    #expect(clip.key == row.key && clip.sampleRate == 22_050)
                    #expect(abs(clip.seconds - Double(clip.frameCount) / 22_050) < 1e-9)
                    #expect(clip.sentences.count == row.sentences.count)
                    var last = 0.0
                    for (sentence, written) in zip(clip.sentences, row.sentences) {
                        #expect(sentence.words.count == written.words.count)
                        #expect(sentence.start >= last && sentence.end > sentence.start)
                        for word in sentence.words {
                            #expect(word.count == 2 && word[0] < word[1], "\(written.written)")
                            #expect(word[0] >= sentence.start - 1e-9 && word[1] <= sentence.end + 1e-9)
                            #expect(word[0] >= last - 1e-9, "\(written.written)")
                            last = word[0]
                        }
                        last = sentence.end
                    }
                    #expect(last <= clip.seconds - Double(row.pauseAfter) / 1000 + 0.1)
                }
            }
        }
    }

    @Test func `lengths are guessed within a seventh before they are measured`() async throws {
        for (page, voice) in [
            ("harbour-bridge/page.txt", "en-us-news"), ("harbour-bridge/page.txt", "en-gb-read"),
            ("border-market/page.html", "en-us-news"), ("tide-tables/page.md", "en-us-news"),
        ] {
            try await Newsdesk.run(.sample(page), voice: voice) { news in
                for article in await news.desk.state().articles {
                    let guessed = try await news.passages(article.id)
                    // What several articles end with may have been heard before.
                    #expect(guessed.filter(\.isMeasured).count <= 1)
                    var measured = 0.0
                    for row in guessed { measured += try await news.desk.clip(row.key).seconds }
                    let guess = guessed.reduce(0) { $0 + $1.seconds }
                    #expect(
                        abs(guess - measured) < 0.15 * measured, "'\(article.title)': \(guess) of \(measured)"
                    )
                    let after = try await news.passages(article.id)
                    #expect(!after.contains { !$0.isMeasured })
                    #expect(abs(after.reduce(0) { $0 + $1.seconds } - measured) < 1e-6)
                }
            }
        }
    }

    @Test func `a file of a clip is as long as the clip, and both formats sound alike`() async throws {
        try await Newsdesk.run(.text("# Boats\n\nThe Skerry sails at noon. It comes back in the evening.\n"))
        { news in
            let key = try await news.passage("sails").key
            let clip = try await news.desk.clip(key)
            let wav = news.folder.appending(path: "clip.wav")
            try Data(try await news.desk.sound(key, as: .wav)).write(to: wav)
            let samples = try DecodedAudio(path: wav.path).samples
            #expect(samples.count == clip.frameCount)
            let mp3 = news.folder.appending(path: "clip.mp3")
            try Data(try await news.desk.sound(key, as: .mp3)).write(to: mp3)
            let (one, other) = (try MeasuredLoudness(path: wav.path), try MeasuredLoudness(path: mp3.path))
            #expect(abs(one.integrated - other.integrated) < 0.5)
        }
    }

    private static let boats = Newsdesk.Page.text("# Boats\n\nThe Skerry sails.\n\nIt comes back.\n")

    @Test func `a passage that several ask for at once is spoken once`() async throws {
        let counting = CountingSynthesizer()
        try await Newsdesk.run(Self.boats, synthesizer: counting) { news in
            let key = try await news.passage("sails").key
            async let clip = news.desk.clip(key)
            async let sound = news.desk.sound(key, as: .mp3)
            async let again = news.desk.sound(key, as: .mp3)
            #expect(try await clip.key == key)
            #expect(try await sound == again)
            #expect(counting.requests.count == 1)
            _ = try await news.desk.sound(key, as: .wav)
            _ = try await news.desk.clip(key)
            #expect(counting.requests.count == 2)
        }
    }

    @Test func `all who wait for a passage are told that it failed, and the next one has it spoken`()
        async throws
    {
        let lost = SynthesisError(.engineUnavailable, "there is no engine; install one")
        let synthesizer = HeldFailure(lost)
        try await Newsdesk.run(Self.boats, synthesizer: synthesizer) { news in
            let key = try await news.passage("sails").key
            async let one = problem { try await news.desk.clip(key) }.code
            await synthesizer.isAsked()
            let other = Task.immediate { await problem { try await news.desk.sound(key, as: .mp3) }.code }
            // The desk answers this after it has let the other one wait.
            _ = try await news.passage("sails")
            synthesizer.fail()
            #expect(await [one, other.value] == ["engine-unavailable", "engine-unavailable"])
            #expect(try await news.desk.clip(key).seconds > 0)
            #expect(synthesizer.requestCount == 2)
        }
    }

    @Test func `the oldest sound is forgotten, but not its length`() async throws {
        try await Newsdesk.run(Self.boats, synthesizer: CountingSynthesizer()) { news in
            let keys = try await news.passages().map(\.key)
            var heard: [HeardPassage] = []
            for key in keys { heard.append(try await news.desk.heard(key, as: .wav)) }
            var clips = RecentClips(mostBytes: heard.reduce(0) { $0 + $1.payload.count } - 1)
            for (key, heard) in zip(keys, heard) { clips.add(heard, ClipName(key: key, format: .wav)) }
            #expect(clips[ClipName(key: keys[0], format: .wav)] == nil)
            for key in keys.dropFirst() {
                #expect(clips[ClipName(key: key, format: .wav)] != nil)
                #expect(clips[ClipName(key: key, format: .mp3)] == nil)
            }
            #expect(zip(keys, heard).allSatisfy { clips.seconds(of: $0) == $1.seconds })
        }
    }
}
