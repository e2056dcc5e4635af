import AudioEncoding
import Foundation
import NarrationModel
import Testing

@Suite struct MP3EncoderTests {
    /// A tone with the silence at both ends that joins need.
    static func clip(frames: Int, grid: Int = 576, sampleRate: Int = 22_050) -> [Int16] {
        let tone = (0..<(frames - 3) * grid).map { frame in
            Int16(8000 * sin(2 * Double.pi * 440 * Double(frame) / Double(sampleRate)))
        }
        return [Int16](repeating: 0, count: grid) + tone + [Int16](repeating: 0, count: 2 * grid)
    }

    /// Counts the frames of a stream by the lengths in their headers, for MPEG-2 at 22,050 Hz.
    static func frameCount(of stream: [UInt8]) throws -> Int {
        let bitRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
        var (count, offset) = (0, 0)
        while offset < stream.count {
            try #require(offset + 4 <= stream.count)
            #expect(stream[offset] == 0xFF)
            #expect(stream[offset + 1] == 0xF3, "MPEG-2, layer III, no check")
            #expect(stream[offset + 3] >> 6 == 3, "mono")
            let bitRate = bitRates[Int(stream[offset + 2] >> 4)]
            offset += 72 * bitRate * 1000 / 22_050 + Int(stream[offset + 2] >> 1 & 1)
            count += 1
        }
        #expect(offset == stream.count)
        return count
    }

    @Test(arguments: [4, 5, 38, 39, 400])
    func `one codec frame is kept for every 576 samples, and two more are the drain`(frames: Int) throws {
        let audio = try MP3Encoder().encode(Self.clip(frames: frames), sampleRate: 22_050)
        #expect(try Self.frameCount(of: audio.payload) == frames)
        #expect(try Self.frameCount(of: audio.drain) == 2)
    }

    @Test(arguments: [32, 48, 64, 128])
    func `the bit rate is the one asked for`(bitRate: Int) throws {
        let audio = try ClipEncoding(.mp3, bitRate: bitRate).encoder
            .encode(Self.clip(frames: 200), sampleRate: 22_050)
        let seconds = Double(200 * 576) / 22_050
        let measured = Double(audio.payload.count) * 8 / 1000 / seconds
        #expect(abs(measured - Double(bitRate)) < 0.4)
    }

    @Test func `no frame needs the bits of the clip before it`() throws {
        let audio = try MP3Encoder().encode(Self.clip(frames: 60), sampleRate: 22_050)
        let mainDataBegin = audio.payload[4]
        #expect(mainDataBegin == 0)
    }

    @Test func `equal samples give equal bytes`() throws {
        let samples = Self.clip(frames: 100)
        let encoder = MP3Encoder()
        #expect(
            try encoder.encode(samples, sampleRate: 22_050) == encoder.encode(samples, sampleRate: 22_050))
    }

    @Test func `above 24,000 Hz the grid is 1,152 samples`() throws {
        let samples = Self.clip(frames: 20, grid: 1152, sampleRate: 44_100)
        let audio = try MP3Encoder(bitRate: 128).encode(samples, sampleRate: 44_100)
        let seconds = Double(samples.count) / 44_100
        #expect(abs(Double(audio.payload.count) * 8 / seconds - 128_000) < 2000)
        #expect(throws: EncodingError.self) {
            try MP3Encoder(bitRate: 128).encode(Self.clip(frames: 21), sampleRate: 44_100)
        }
    }

    @Test(arguments: [0, 576, 1728, 2305])
    func `a clip that is not on the grid is refused`(sampleCount: Int) {
        let error = #expect(throws: EncodingError.self) {
            try MP3Encoder().encode([Int16](repeating: 0, count: sampleCount), sampleRate: 22_050)
        }
        #expect(error?.code == .unjoinableClip)
    }

    @Test(arguments: [575, 5 * 576 - 1152])
    func `a clip that is not silent at its ends is refused`(position: Int) {
        var samples = Self.clip(frames: 5)
        samples[position] = 1
        let error = #expect(throws: EncodingError.self) {
            try MP3Encoder().encode(samples, sampleRate: 22_050)
        }
        #expect(error?.code == .unjoinableClip)
    }

    @Test(arguments: [(63, 22_050), (0, 22_050), (320, 22_050), (64, 12_345), (64, 0)])
    func `a rate that MP3 does not have is refused`(bitRate: Int, sampleRate: Int) {
        let error = #expect(throws: EncodingError.self) {
            try MP3Encoder(bitRate: bitRate).encode(Self.clip(frames: 8), sampleRate: sampleRate)
        }
        #expect(error?.code == .unsupportedSetting)
    }
}
