import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct SoundRecordingTests {
    private static func recorder(_ synthesizer: any SpeechSynthesizer) -> ClipRecorder {
        ClipRecorder(synthesizer: synthesizer, engineVoice: "tone", encodings: [ClipEncoding(.pcm)])
    }

    private static func passage(_ sentences: [String], _ sound: Sound?) -> Passage {
        var passages = TonePassages()
        var passage = passages.passage(sentences)
        passage.sound = sound
        return passage
    }

    private static func withSound(
        _ place: Sound.Place, fade: Int, _ body: (Sound) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let url = try TestSound.make("sine=f=300:d=2:r=22050", at: folder.appending(path: "sound.wav"))
            try await body(
                Sound(path: url.path, digest: "", place: place, fade: Pause(milliseconds: fade)))
        }
    }

    @Test(arguments: Sound.Place.allCases, [0, 500])
    func `a sound lengthens the clip by all but the fade, and the words keep their distances`(
        place: Sound.Place, fade: Int
    ) async throws {
        try await Self.withSound(place, fade: fade) { sound in
            let sentences = ["One fine day in May", "Two words"]
            let recorder = Self.recorder(ToneSynthesizer())
            let plain = try #require(try await recorder.record(Self.passage(sentences, nil)).clip)
            let mixed = try #require(try await recorder.record(Self.passage(sentences, sound)).clip)
            let added = 44_100 - fade * 22_050 / 1000
            #expect(abs(mixed.frameCount - plain.frameCount - added) <= ClipGrid.frameCount)
            let shift = place == .before ? added : 0
            #expect(mixed.words.map(\.frames) == plain.words.map { $0.frames.shifted(by: shift) })
            #expect(mixed.utterances == plain.utterances.map { $0.shifted(by: shift) })
        }
    }

    @Test func `a passage may be a sound alone`() async throws {
        try await Self.withSound(.before, fade: 500) { sound in
            let recorded = try await Self.recorder(ToneSynthesizer()).record(Self.passage([], sound))
            let clip = try #require(recorded.clip)
            #expect(clip.words.isEmpty && clip.utterances.isEmpty)
            #expect(clip.frameCount >= 44_100 + 3 * ClipGrid.frameCount)
            #expect(recorded.omissions.isEmpty)
        }
    }

    @Test(arguments: Sound.Place.allCases)
    func `the sound is heard once when the engine fails on a sentence, also on all`(
        place: Sound.Place
    ) async throws {
        try await Self.withSound(place, fade: 200) { sound in
            let faulty = Self.recorder(FaultInjector(ToneSynthesizer(), .crash, on: "poison"))
            for sentences in [["One", "Two poison words", "Three"], ["poison"]] {
                let recorded = try await faulty.record(Self.passage(sentences, sound))
                let clip = try #require(recorded.clip)
                #expect(recorded.omissions.count == 1)
                #expect(recorded.passage.sound == sound)
                #expect(recorded.passage.utterances.count == sentences.count - 1)
                #expect(clip.utterances.count == sentences.count - 1)
                #expect((44_100..<3 * 44_100) ~= clip.frameCount)
            }
        }
    }

    @Test func `a file that is no sound ends the recording`() async throws {
        let sound = Sound(path: #filePath, digest: "")
        let error = await #expect(throws: SynthesisError.self) {
            try await Self.recorder(ToneSynthesizer()).record(Self.passage(["One"], sound))
        }
        #expect(error?.code == .soundUnusable)
    }

    @Test func `a child that dies of a sound is told of by the sound's name`() async throws {
        let sound = Sound(path: "/tmp/deadly.ogg", digest: "")
        for sentences in [[], ["One", "Two"]] {
            let error = await #expect(throws: SynthesisError.self) {
                try await Self.recorder(DeadlySound()).record(Self.passage(sentences, sound))
            }
            #expect(error?.code == .soundUnusable)
            #expect(error?.message.contains("'/tmp/deadly.ogg'") == true)
            #expect(error?.message.contains("child-crashed") == true)
        }
    }
}

/// Speaks in tones, but crashes on every sound.
private struct DeadlySound: SpeechSynthesizer {
    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        guard request.sound == nil else { throw SynthesisError(.childCrashed, "the child crashed") }
        return try await ToneSynthesizer().speak(request)
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await ToneSynthesizer().encode(file)
    }
}
