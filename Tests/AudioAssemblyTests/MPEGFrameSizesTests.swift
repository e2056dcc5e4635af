import AudioEncoding
import NarrationModel
import Testing

@testable import AudioAssembly

@Suite struct MPEGFrameSizesTests {
    @Test(arguments: [24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160], [4, 5, 37, 500])
    func `the size of a clip is known before it is encoded`(bitRate: Int, frames: Int) throws {
        let samples = (0..<frames * 576).map { frame in
            (576..<(frames - 2) * 576).contains(frame) ? Int16(truncatingIfNeeded: frame * 7919 % 9000) : 0
        }
        let clip = try MP3Encoder(bitRate: bitRate).encode(samples, sampleRate: 22_050)
        let sizes = MPEGFrameSizes(bitRate: bitRate, sampleRate: 22_050)
        #expect(sizes.byteCount(frames: frames) == clip.payload.count)
        #expect(
            sizes.byteCount(clips: [frames * 576, frames * 576], timelineRate: 22_050)
                == 2 * clip.payload.count + clip.drain.count)
    }
}
