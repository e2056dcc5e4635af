import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import AudioEncoding

/// The silent frames behind a clip against what lame itself makes of the silence: headers, lengths, and the audio as ffmpeg decodes it.
@Suite struct SilentFramesTests {
    /// A codec's setting, and where in the last frame the sound ends.
    struct Case: CustomTestStringConvertible {
        var encoder: MP3Encoder
        var sampleRate = 22_050
        var soundEnd: Int

        var grid: Int { sampleRate > 24_000 ? 1152 : 576 }
        var testDescription: String {
            "\(encoder.bitRate) kbit/s, \(sampleRate) Hz, quality \(encoder.quality), \(soundEnd)"
        }

        /// Noise up to the sound's end, then a pause of 30 frames.
        var samples: [Int16] {
            let noise = Signals.noise(level: -3, seconds: 1, seed: UInt64(soundEnd))
            let sound = (grid..<soundEnd).map { noise[$0 % noise.count] | 1 }
            let count = (soundEnd + grid - 1) / grid * grid + 30 * grid
            return [Int16](repeating: 0, count: grid) + sound
                + [Int16](repeating: 0, count: count - soundEnd)
        }

        /// The codec frames of `samples`, the drain included, all made by lame.
        func wholeStream(_ samples: [Int16]) throws -> [UInt8] {
            let session = try encoder.open(sampleRate: sampleRate)
            let layout = MPEGFrameLayout(
                sizes: MPEGFrameSizes(bitRate: encoder.bitRate, sampleRate: sampleRate))
            let stream = try session.encode(samples[...])
            let drainCount = grid == 576 ? 2 : 1
            return Array(
                stream.prefix(try layout.frameEnds(in: stream)[samples.count / grid + drainCount - 1]))
        }
    }

    static let cases: [Case] =
        [32, 64, 160].flatMap { bitRate in
            stride(from: 0, to: 576, by: 64).map {
                Case(encoder: MP3Encoder(bitRate: bitRate), soundEnd: 40 * 576 - $0)
            }
        }
        + [2, 9].map { Case(encoder: MP3Encoder(quality: $0), soundEnd: 40 * 576 - 300) }
        + [48, 64, 128].flatMap { bitRate in
            stride(from: 0, to: 1152, by: 128).map {
                Case(encoder: MP3Encoder(bitRate: bitRate), sampleRate: 44_100, soundEnd: 40 * 1152 - $0)
            }
        }
        + [2, 9].map {
            Case(encoder: MP3Encoder(bitRate: 128, quality: $0), sampleRate: 44_100, soundEnd: 41_000)
        }

    /// Decodes frames without the header that tells their number.
    private func decode(_ stream: [UInt8]) async throws -> [Int16] {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "clip.mp3")
            try Data(stream).write(to: path)
            return try DecodedAudio(
                path: path.path, expecting: ["Estimating duration from bitrate, this may be inaccurate"]
            ).samples
        }
    }

    @Test(arguments: cases)
    func `they sound as lame's own`(_ setting: Case) async throws {
        let samples = setting.samples
        let clip = try setting.encoder.encode(samples, sampleRate: setting.sampleRate)
        let whole = try setting.wholeStream(samples)
        let stream = clip.payload + clip.drain
        #expect(stream.count == whole.count)
        #expect(stream != whole, "no frame was replaced")
        let (ours, theirs) = (try await decode(stream), try await decode(whole))
        #expect(ours == theirs)
    }

    @Test(arguments: cases)
    func `they have the headers of lame's own`(_ setting: Case) throws {
        let samples = setting.samples
        let clip = try setting.encoder.encode(samples, sampleRate: setting.sampleRate)
        let (stream, whole) = (clip.payload + clip.drain, try setting.wholeStream(samples))
        let layout = MPEGFrameLayout(
            sizes: MPEGFrameSizes(bitRate: setting.encoder.bitRate, sampleRate: setting.sampleRate))
        let ends = try layout.frameEnds(in: stream)
        #expect(try layout.frameEnds(in: whole) == ends)
        for start in [0] + ends.dropLast() {
            #expect(stream[start..<start + 4] == whole[start..<start + 4])
        }
    }

    @Test(arguments: [22_050, 44_100])
    func `sound up to the least silence is whole`(sampleRate: Int) async throws {
        let grid = sampleRate > 24_000 ? 1152 : 576
        var setting = Case(encoder: MP3Encoder(), sampleRate: sampleRate, soundEnd: 20 * grid)
        setting.encoder = MP3Encoder(bitRate: 96)
        let samples = Array(setting.samples.prefix(22 * grid))
        let clip = try setting.encoder.encode(samples, sampleRate: sampleRate)
        let ours = try await decode(clip.payload + clip.drain)
        let theirs = try await decode(setting.wholeStream(samples))
        #expect(ours == theirs)
    }

    @Test(arguments: [22_050, 44_100])
    func `a clip of silence is decoded to zeros`(sampleRate: Int) async throws {
        let grid = sampleRate > 24_000 ? 1152 : 576
        let clip = try MP3Encoder().encode([Int16](repeating: 0, count: 50 * grid), sampleRate: sampleRate)
        let decoded = try await decode(clip.payload + clip.drain)
        #expect(decoded.count >= 50 * grid)
        #expect(decoded.allSatisfy { $0 == 0 })
    }
}
