import AudioAssembly
import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct LoudnessTests {
    @Test(arguments: FinishedFile.formats, [1, 3, 30])
    func `the figures are those another meter finds in the file`(format: AudioFormat, clips: Int) async throws
    {
        let file = try FinishedFile(Sentences.passages(clips), format: format)
        let found = try await file.onDisk { try MeasuredLoudness(path: $0) }
        let stated = file.episode.loudness
        #expect(abs(try #require(stated.integrated) - found.integrated) <= 0.2, "\(stated), \(found)")
        guard format == .wav else { return }
        #expect(abs(try #require(stated.truePeak) - found.truePeak) <= 0.1, "\(stated), \(found)")
    }

    @Test(arguments: 1...6)
    func `clips of any lengths measure as the whole does`(seed: UInt64) throws {
        let speech = Signals.bursts(level: -3, seconds: 40, seed: seed)
        let found = try MeasuredLoudness(speech)
        let stated = loudness(of: try Self.cut(speech, seed: seed).map(Self.measure))
        #expect(abs(try #require(stated.integrated) - found.integrated) <= 0.1, "\(stated), \(found)")
        #expect(abs(try #require(stated.range) - found.range) <= 0.5, "\(stated), \(found)")
        #expect(abs(try #require(stated.truePeak) - found.truePeak) <= 0.1, "\(stated), \(found)")
    }

    /// Cuts where there is silence, as passages do.
    private static func cut(_ samples: [Int16], seed: UInt64) -> [[Int16]] {
        var numbers = SeededNumbers(seed: seed)
        var clips: [[Int16]] = []
        var start = 0
        while start < samples.count {
            var end = min(samples.count, start + Int.random(in: 22_050...200_000, using: &numbers))
            while end < samples.count, samples[end - 400..<end].contains(where: { $0 != 0 }) { end += 1 }
            clips.append(Array(samples[start..<end]))
            start = end
        }
        return clips
    }

    private static func measure(_ samples: [Int16]) throws -> ClipLoudness {
        try LoudnessMeter().measure(samples, sampleRate: 22_050)
    }

    @Test func `quiet clips are gated out beside loud ones`() throws {
        let loud = clip([Float](repeating: -20, count: 100), peak: 0.5)
        let quiet = clip([Float](repeating: -45, count: 100), peak: 0.1)
        let silent = clip([Float](repeating: -120, count: 1000), peak: 0)
        let loudness = loudness(of: [silent, quiet, silent, loud])
        let blocksOnTheBorder = 0.25 + 0.5 + 0.75
        let expected = -20 + 10 * log10((97 + blocksOnTheBorder) / 100)
        #expect(abs(try #require(loudness.integrated) - expected) < 0.001)
        #expect(abs(try #require(loudness.samplePeak) + 6.0206) < 0.001)
        #expect(abs(try #require(loudness.truePeak) + 4.437) < 0.001)
    }

    @Test func `the mean is of energies, not of levels`() throws {
        let steps = clip([Float](repeating: -20, count: 4) + [Float](repeating: -26, count: 4))
        let expected = [4, 3, 2, 1, 0].map { ($0 * pow(10, -2.0) + (4 - $0) * pow(10, -2.6)) / 4 }.reduce(
            0, +)
        #expect(abs(try #require(loudness(of: [steps]).integrated) - 10 * log10(expected / 5)) < 0.001)
    }

    @Test func `gating blocks cross the borders of clips`() throws {
        let parts = [[-20, -20, -20], [-26], [-26, -26, -26, -20]].map { clip($0) }
        let whole = clip([-20, -20, -20, -26, -26, -26, -26, -20])
        #expect(loudness(of: parts) == loudness(of: [whole]))
        #expect(loudness(of: [clip([-20, -20, -20])]).integrated == nil)
    }

    @Test func `the range goes from the 10th to the 95th percentile of three seconds`() throws {
        let parts = [(-30, 300), (-20, 300)].map { clip([Float](repeating: $0, count: $1)) }
        #expect(abs(try #require(loudness(of: parts).range) - 10) < 0.001)
        let quiet = clip([Float](repeating: -45, count: 300))
        #expect(
            abs(try #require(loudness(of: parts + [quiet]).range) - 10) < 0.001, "20 LU below is gated out")
        #expect(loudness(of: [clip([Float](repeating: -20, count: 29))]).range == nil)
    }

    @Test func `silence has no loudness`() {
        #expect(loudness(of: [clip([-120, -120], peak: 0)]) == Loudness())
    }

    @Test func `a file off its target by more than half a unit misses it`() {
        #expect(!Loudness(integrated: -19.5).misses(.mono) && !Loudness(integrated: -15.6).misses(.loud))
        #expect(Loudness(integrated: -18.4).misses(.mono) && Loudness(integrated: -19).misses(.loud))
        #expect(!Loudness().misses(.mono))
    }

    private func clip(_ steps: [Float], peak: Float = 0.5) -> ClipLoudness {
        ClipLoudness(steps: steps, samplePeak: peak, truePeak: peak * 1.2)
    }

    private func loudness(of clips: [ClipLoudness]) -> Loudness {
        var timeline = TimelineBuilder(sampleRate: 22_050)
        var passages = TonePassages()
        for loudness in clips {
            let passage = passages.passage([])
            let clip = Clip(
                encoded: [], frameCount: 2880, sampleRate: 22_050, words: [], utterances: [],
                loudness: loudness)
            #expect(throws: Never.self) { try timeline.append(PlannedPassage(passage), clip) }
        }
        return timeline.episode(tags: Tags(title: "T", language: "en")).loudness
    }
}
