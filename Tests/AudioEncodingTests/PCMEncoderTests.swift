import AudioEncoding
import NarrationModel
import Testing

@Suite struct PCMEncoderTests {
    @Test func `samples become little-endian bytes without a header`() throws {
        let audio = try PCMEncoder().encode([0, 1, -1, 258, .max, .min], sampleRate: 22_050)
        #expect(audio.payload == [0, 0, 1, 0, 0xFF, 0xFF, 2, 1, 0xFF, 0x7F, 0, 0x80])
        #expect(audio.drain.isEmpty)
    }

    @Test func `a minute of samples keeps every one`() throws {
        let samples = (0..<60 * 22_050).map { Int16(truncatingIfNeeded: $0 &* 31) }
        let audio = try PCMEncoder().encode(samples, sampleRate: 22_050)
        let expected = samples.flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        #expect(audio.payload == expected)
    }

    @Test func `no samples give no bytes`() throws {
        #expect(try PCMEncoder().encode([], sampleRate: 22_050).payload.isEmpty)
    }

    @Test func `an impossible sample rate is refused`() {
        let error = #expect(throws: EncodingError.self) {
            try PCMEncoder().encode([0], sampleRate: 0)
        }
        #expect(error?.code == .unsupportedSetting)
    }
}
