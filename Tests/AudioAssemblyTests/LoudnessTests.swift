import AudioAssembly
import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct LoudnessTests {
    /// The integrated loudness that ffmpeg measures in the finished file.
    private func measured(_ file: FinishedFile) async throws -> Double {
        let report = try await file.onDisk { path in
            try Tool.ffmpeg.run([
                "-nostats", "-hide_banner", "-i", path, "-map", "0:a", "-af", "ebur128", "-f", "null", "-",
            ])
        }
        let summary = try #require(report.range(of: "Summary:").map { report[$0.upperBound...] })
        let line = try #require(summary.split(separator: "\n").first { $0.contains("I:") })
        return try #require(line.split(separator: " ").compactMap { Double($0) }.first)
    }

    @Test(arguments: FinishedFile.formats, [1, 3, 30])
    func `the loudness is what another meter finds in the file`(format: AudioFormat, clips: Int) async throws
    {
        let file = try FinishedFile(Sentences.passages(clips), format: format)
        let stated = try #require(file.episode.loudness.integrated)
        let found = try await measured(file)
        #expect(abs(stated - found) <= 0.3, "stated \(stated), found \(found)")
    }

    @Test func `quiet clips are gated out beside loud ones`() throws {
        let loud = ClipLoudness(blocks: [Float](repeating: -20, count: 100), samplePeak: 0.5)
        let quiet = ClipLoudness(blocks: [Float](repeating: -45, count: 100), samplePeak: 0.1)
        let silent = ClipLoudness(blocks: [Float](repeating: -120, count: 1000), samplePeak: 0)
        let loudness = loudness(of: [quiet, loud, silent])
        #expect(abs(try #require(loudness.integrated) + 20) < 0.001)
        #expect(abs(try #require(loudness.samplePeak) + 6.0206) < 0.001)
    }

    @Test func `the mean is of energies, not of levels`() throws {
        let blocks = ClipLoudness(blocks: [-70, -70, -70, -20, -26], samplePeak: 1)
        let expected = 10 * log10((pow(10, -2.0) + pow(10, -2.6)) / 2)
        #expect(abs(try #require(loudness(of: [blocks]).integrated) - expected) < 0.001)
    }

    @Test func `blocks that begin before the file are left out`() throws {
        let first = ClipLoudness(blocks: [-30, -30], samplePeak: 1)
        let second = ClipLoudness(blocks: [-30, -20], samplePeak: 1)
        #expect(abs(try #require(loudness(of: [first, second]).integrated) + 20) < 0.001)
    }

    @Test func `silence has no loudness`() {
        let loudness = loudness(of: [ClipLoudness(blocks: [-120, -120], samplePeak: 0)])
        #expect(loudness == Loudness(integrated: nil, samplePeak: nil))
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
