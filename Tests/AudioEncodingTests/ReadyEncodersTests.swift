import AudioEncoding
import NarrationModel
import Testing

@Suite struct ReadyEncodersTests {
    static let encodings = [
        ClipEncoding(.mp3), ClipEncoding(.mp3, bitRate: 96, sampleRate: 44_100),
        ClipEncoding(.mp3, effort: .best), ClipEncoding(.opus, bitRate: 24), ClipEncoding(.pcm),
    ]

    /// On the grid of every codec.
    private let samples = MP3EncoderTests.clip(frames: 49)

    @Test(arguments: encodings)
    func `an encoder that stood ready gives the same clip`(encoding: ClipEncoding) throws {
        let ready = ReadyEncoders(sampleRate: 22_050)
        ready.prepare(Self.encodings)
        let fresh = try encoding.encoder.encode(samples, sampleRate: 22_050)
        #expect(try ready.encode(samples, as: encoding) == fresh)
    }

    @Test(arguments: encodings)
    func `so does one that was not made ready, and a second time`(encoding: ClipEncoding) throws {
        let ready = ReadyEncoders(sampleRate: 22_050)
        let fresh = try encoding.encoder.encode(samples, sampleRate: 22_050)
        #expect(try ready.encode(samples, as: encoding) == fresh)
        ready.prepare([encoding])
        ready.prepare([encoding])
        #expect(try ready.encode(samples, as: encoding) == fresh)
        #expect(try ready.encode(samples, as: encoding) == fresh)
    }

    @Test func `more encodings than are kept are encoded all the same`() throws {
        let ready = ReadyEncoders(sampleRate: 22_050)
        let rates = [32, 40, 48, 56, 64, 80, 96]
        ready.prepare(rates.map { ClipEncoding(.mp3, bitRate: $0) })
        for rate in rates {
            let encoding = ClipEncoding(.mp3, bitRate: rate)
            let fresh = try encoding.encoder.encode(samples, sampleRate: 22_050)
            #expect(try ready.encode(samples, as: encoding) == fresh)
        }
    }

    @Test func `what cannot be opened is refused when a clip comes`() {
        let ready = ReadyEncoders(sampleRate: 22_050)
        let impossible = ClipEncoding(.mp3, bitRate: 63)
        ready.prepare([impossible])
        let error = #expect(throws: EncodingError.self) { try ready.encode(samples, as: impossible) }
        #expect(error?.code == .unsupportedSetting)
    }
}
