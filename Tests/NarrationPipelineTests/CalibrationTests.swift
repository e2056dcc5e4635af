import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct CalibrationTests {
    private func calibrator(amplitude: Double) -> VoiceCalibrator {
        var speech = ToneSpeech()
        speech.amplitude = amplitude
        return VoiceCalibrator(
            synthesizer: ToneSynthesizer(speech: speech), sampleRate: speech.sampleRate, parallelism: 4)
    }

    @Test(arguments: [2_500.0, 9_000, 32_000])
    func `the gain brings a voice to each target, through the limiter`(amplitude: Double) async throws {
        let voice = try ToneStudio.library.voice("en-us-news")
        let calibration = try await calibrator(amplitude: amplitude).calibrate(voice)
        #expect(calibration.levels.map(\.target) == LoudnessTarget.allCases)
        for level in calibration.levels {
            #expect(abs(try #require(level.loudness.deviation(from: level.target))) <= 0.02)
            #expect(try #require(level.loudness.truePeak) <= -1.45)
            #expect(level.storedGain == voice.voice.gains[level.target])
        }
        let rise = try #require(calibration.gains[.loud]) - (try #require(calibration.gains[.mono]))
        #expect(rise >= 2.95, "the limiter takes some of it back: \(rise)")
    }

    @Test func `a voice that 20 dB do not help is refused`() async throws {
        let voice = try ToneStudio.library.voice("en-us-news")
        let error = await #expect(throws: PipelineError.self) {
            try await calibrator(amplitude: 60).calibrate(voice)
        }
        #expect(error?.code == .voiceUnusable)
    }

    @Test func `a gain is stale when it is missing or off by more than a tenth`() {
        func isStale(_ stored: Double?) -> Bool {
            VoiceCalibration.Level(target: .mono, gain: 2, storedGain: stored, loudness: Loudness()).isStale
        }
        #expect(isStale(nil) && isStale(1.85) && isStale(2.2))
        #expect(!isStale(1.95) && !isStale(2.05))
    }

    @Test func `numbers are replaced where they stand, and nothing else is`() {
        let toml = """
            name = "A" # "-19" = 4
            [ gain ]
            [gain] # levels
            # measured
            "-16"=1.5   # loud
            '-19' = -2.25
            [prosody]
            "-19" = 7

            """
        let expected = toml.replacingOccurrences(of: "\"-16\"=1.5   # loud", with: "\"-16\"= 5.10   # loud")
            .replacingOccurrences(of: "'-19' = -2.25", with: "'-19' = -0.30")
        #expect(GainTable.written([.mono: -0.3, .loud: 5.1], into: toml) == expected)
    }

    @Test func `a table or a number that is missing is added`() {
        let added = GainTable.written([.mono: 1.9, .loud: 5], into: "name = \"A\"\n")
        #expect(added.hasPrefix("name = \"A\"\n\n# "))
        #expect(added.hasSuffix("[gain]\n\"-19\" = 1.90\n\"-16\" = 5.00\n"))
        #expect(GainTable.written([.mono: 1.9, .loud: 5], into: added) == added)
        let half = GainTable.written([.mono: 1.9, .loud: 5], into: "[gain]\n\"-16\" = 4.0\n[pauses]\n")
        #expect(half == "[gain]\n\"-19\" = 1.90\n\"-16\" = 5.00\n[pauses]\n")
    }

    @Test func `stored gains are those that the voice then has`() async throws {
        try await withTemporaryFolder { folder in
            let voices = folder.appending(path: "Voices")
            try FileManager.default.copyItem(at: Checkout.root.appending(path: "Voices"), to: voices)
            let library = VoiceLibrary(path: voices.path)
            let file = voices.appending(path: "en-gb-read/voice.toml")
            let before = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            try library.store([.mono: -1.25, .loud: 3.5], of: "en-gb-read")
            #expect(try library.voice("en-gb-read").voice.gains == [.mono: -1.25, .loud: 3.5])
            let after = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            #expect(zip(before, after).count { $0 != $1 } == 2)
            #expect(before.count == after.count)
        }
    }

    @Test func `a file that misses its loudness says so`() async throws {
        try await withTemporaryFolder { folder in
            let page = folder.appending(path: "page.txt")
            try "A loud note\n\nThe pier opens at noon, and boats wait outside.".write(
                to: page, atomically: true, encoding: .utf8)
            var speech = ToneSpeech()
            speech.amplitude = 2_000
            let studio = ToneStudio(synthesizer: ToneSynthesizer(speech: speech))
            let report = try await studio.render(page, to: folder)
            let notes = report.episodes.flatMap(\.diagnostics).filter { $0.code == "loudness-off-target" }
            #expect(notes.map(\.severity) == [.note])
            #expect(notes.first?.message.contains("narrate voices calibrate en-us-news") == true)
            #expect(!report.isIncomplete)
        }
    }
}
