import AudioEncoding
import Foundation
import NarrationModel
import Testing

@Suite struct OpusClipEncoderTests {
    /// A tone with the silence at both ends that joins need.
    static func clip(frames: Int) -> [Int16] {
        MP3EncoderTests.clip(frames: frames)
    }

    private func packets(of audio: EncodedClip) -> [[UInt8]] {
        let bytes = audio.payload + audio.drain
        var offset = 0
        return audio.packets.map { length in
            defer { offset += length }
            return Array(bytes[offset..<offset + length])
        }
    }

    @Test(arguments: [4, 5, 38, 39, 147, 400])
    func `a packet is kept for every 20 ms, and two more are the drain`(frames: Int) throws {
        let audio = try OpusClipEncoder().encode(Self.clip(frames: frames), sampleRate: 22_050)
        let count = Int((Double(frames * 576) / 441).rounded(.up))
        #expect(audio.packets.count == count + 2)
        #expect(audio.packets.prefix(count).reduce(0, +) == audio.payload.count)
        #expect(audio.packets.suffix(2).reduce(0, +) == audio.drain.count)
    }

    @Test(arguments: [6, 16, 24, 64, 256])
    func `every packet is one frame of 20 ms in mono`(bitRate: Int) throws {
        let audio = try OpusClipEncoder(bitRate: bitRate).encode(Self.clip(frames: 100), sampleRate: 22_050)
        for packet in packets(of: audio) {
            let first = try #require(packet.first)
            #expect(first & 0b111 == 0, "mono, one frame")
            let configuration = Int(first >> 3)
            let lengths =
                configuration < 12 ? [10, 20, 40, 60] : configuration < 16 ? [10, 20] : [2, 5, 10, 20]
            #expect(lengths[configuration % lengths.count] == 20)
        }
    }

    @Test func `speech of 22,050 Hz spends no bits above 12 kHz`() throws {
        let audio = try OpusClipEncoder(bitRate: 64).encode(Self.clip(frames: 100), sampleRate: 22_050)
        let fullBand = [14, 15, 28, 29, 30, 31]
        #expect(packets(of: audio).allSatisfy { !fullBand.contains(Int($0[0] >> 3)) })
    }

    @Test func `a higher bit rate gives more bytes`() throws {
        let clip = Self.clip(frames: 200)
        let sizes = try [12, 24, 48, 96].map {
            try OpusClipEncoder(bitRate: $0).encode(clip, sampleRate: 22_050).payload.count
        }
        #expect(sizes == sizes.sorted())
        #expect(Set(sizes).count == 4)
    }

    @Test func `equal samples give equal bytes, and effort gives others`() throws {
        let samples = Self.clip(frames: 100)
        let first = try OpusClipEncoder().encode(samples, sampleRate: 22_050)
        #expect(try OpusClipEncoder().encode(samples, sampleRate: 22_050) == first)
        #expect(try OpusClipEncoder(method: .transform).encode(samples, sampleRate: 22_050) != first)
    }

    @Test(arguments: [8_000, 16_000, 24_000, 44_100, 48_000])
    func `clips of other rates are encoded as well`(sampleRate: Int) throws {
        let packet = sampleRate / 50
        let samples =
            [Int16](repeating: 0, count: packet) + [Int16](repeating: 900, count: 7 * packet + 1)
            + [Int16](repeating: 0, count: 2 * packet)
        let audio = try OpusClipEncoder().encode(samples, sampleRate: sampleRate)
        #expect(audio.packets.count == 11 + 2)
    }

    @Test(arguments: [(5, 5), (257, 5), (24, -1), (24, 11)])
    func `a setting that Opus does not have is refused`(bitRate: Int, complexity: Int) {
        let error = #expect(throws: EncodingError.self) {
            try OpusClipEncoder(bitRate: bitRate, method: .speech(complexity: complexity))
                .encode(Self.clip(frames: 8), sampleRate: 22_050)
        }
        #expect(error?.code == .unsupportedSetting)
    }

    @Test(arguments: [0, -22_050, 3000, 1 << 40])
    func `a sample rate that nothing has is refused`(sampleRate: Int) {
        #expect(throws: EncodingError.self) {
            try OpusClipEncoder().encode(Self.clip(frames: 8), sampleRate: sampleRate)
        }
    }

    @Test(arguments: [0, 440, 5 * 576 - 882, 5 * 576 - 1])
    func `a clip that is not silent at its ends is refused`(position: Int) {
        var samples = Self.clip(frames: 5)
        samples[position] = 1
        let error = #expect(throws: EncodingError.self) {
            try OpusClipEncoder().encode(samples, sampleRate: 22_050)
        }
        #expect(error?.code == .unjoinableClip)
        #expect(throws: EncodingError.self) { try OpusClipEncoder().encode([], sampleRate: 22_050) }
    }
}
