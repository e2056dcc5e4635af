import AudioAssembly
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// Files at 44,100 Hz, which some directories demand.
@Suite struct HighRateTests {
    private static func file(_ format: AudioFormat, bitRate: Int? = nil, clips: Int = 7) throws
        -> FinishedFile
    {
        try FinishedFile(
            Sentences.passages(clips).map { PlannedPassage($0) },
            settings: AudioFileSettings(format, bitRate: bitRate, sampleRate: 44_100))
    }

    @Test(arguments: FinishedFile.timelineRate)
    func `a file has two samples for every frame of the same timeline`(format: AudioFormat) async throws {
        let file = try Self.file(format)
        let usual = try FinishedFile(Sentences.passages(7), format: format)
        #expect(file.episode.chapters == usual.episode.chapters)
        #expect(try await file.decoded().count == 2 * file.episode.frameCount)
        let (probe, usualProbe) = (try await file.probed(), try await usual.probed())
        #expect(probe.chapters.map(\.title) == usualProbe.chapters.map(\.title))
        for (read, other) in zip(probe.chapters, usualProbe.chapters) {
            #expect(abs(read.start - other.start) <= 0.0011)
        }
    }

    /// Every second sample at 44,100 Hz is the sample at 22,050, but for what filter and codec change.
    @Test(arguments: [(AudioFormat.wav, 35.0), (.flac, 35.0), (.mp3, 12.0), (.ogg, 6.0)])
    func `the sound is that of the usual file at the same time`(
        format: AudioFormat, leastRatio: Double
    ) async throws {
        let high = try await Self.file(format).decoded()
        let usual = try await FinishedFile(Sentences.passages(7), format: .wav).decoded()
        var (signal, noise) = (0.0, 0.0)
        for (index, sample) in usual.enumerated() {
            signal += Double(sample) * Double(sample)
            noise += pow(Double(sample) - Double(high[2 * index]), 2)
        }
        let ratio = 10 * log10(signal / noise)
        #expect(ratio >= leastRatio, "\(ratio) dB")
    }

    @Test(arguments: [32, 64, 160, 320])
    func `MP3 files have the bit rates of the first version of MPEG`(bitRate: Int) async throws {
        let file = try Self.file(.mp3, bitRate: bitRate)
        let report = try await file.onDisk { try Tool.mp3val.run([$0]) }
        #expect(!report.contains("WARNING"), "\(report)")
        let (infoFrame, drain) = (1, 1)
        let frames = file.episode.frameCount / 576 + drain + infoFrame
        #expect(report.contains(": \(frames) MPEG frames (MPEG 1 Layer III), +ID3v2"), "\(report)")
        #expect(try await file.decoded().count == 2 * file.episode.frameCount)
    }
}
