import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import AudioAssembly

@Suite struct VorbisCommentTests {
    private func episode(chapters: Int = 1, cover: CoverImage? = nil, loudness: Double? = nil) -> Episode {
        Episode(
            tags: Tags(title: "T", language: "en", cover: cover), sampleRate: 22_050, frameCount: 0,
            chapters: (0..<chapters).map { index in
                Chapter(
                    title: "C\(index + 1)",
                    frames: FrameRange(start: index * 220_500, end: (index + 1) * 220_500))
            },
            cues: [], loudness: Loudness(integrated: loudness, samplePeak: nil))
    }

    private func fields(_ episode: Episode, _ carrier: EpisodeComment.Carrier = .opus) -> [String: String] {
        let fields = EpisodeComment(episode: episode, carrier: carrier).comment.fields
        return Dictionary(
            uniqueKeysWithValues: fields.map { ($0.name, String(decoding: $0.value, as: UTF8.self)) })
    }

    @Test func `a comment is laid out as Vorbis says`() throws {
        let comment = VorbisComment(fields: [.init("A", "é"), .init("BC", "")])
        let body: [UInt8] =
            [7, 0, 0, 0] + Array("narrate".utf8) + [2, 0, 0, 0] + [4, 0, 0, 0] + Array("A=é".utf8)
            + [3, 0, 0, 0] + Array("BC=".utf8)
        #expect(comment.bytes == body)
        #expect(comment.vorbisPacket == [3] + Array("vorbis".utf8) + body + [1])
        #expect(try comment.opusPacket() == Array("OpusTags".utf8) + body)
        let padded = try comment.opusPacket(size: 60)
        #expect(padded.count == 60)
        #expect(Array(padded.prefix(8 + body.count)) == Array("OpusTags".utf8) + body)
        #expect(padded.dropFirst(8 + body.count).allSatisfy { $0 == 0 })
    }

    @Test func `of more than 999 chapters the first 999 are told`() {
        let fields = fields(episode(chapters: 1200))
        #expect(fields["CHAPTER999NAME"] == "C999")
        #expect(fields["CHAPTER999"] == "02:46:20.000")
        #expect(fields.keys.count { $0.hasPrefix("CHAPTER") } == 2 * 999)
    }

    @Test func `times keep their length over days`() {
        var long = episode()
        long.chapters[0].frames = FrameRange(start: 22_050 * 90_061 + 22, end: 22_050 * 90_062)
        #expect(fields(long)["CHAPTER001"] == "25:01:01.001")
        long.chapters[0].frames = FrameRange(start: 22_050 * 400_000, end: 22_050 * 400_001)
        #expect(fields(long)["CHAPTER001"]?.utf8.count == 12)
    }

    @Test(arguments: [
        (-19.0, "-01024", "+01.00 dB"), (-23.0, "+00000", "+05.00 dB"), (-30.5, "+01920", "+12.50 dB"),
        (-17.996, "-01281", "+00.00 dB"), (-16.25, "-01728", "-01.75 dB"), (1000.0, "-25344", "-99.00 dB"),
    ])
    func `loudness becomes the gain that players expect`(loudness: Double, opus: String, vorbis: String) {
        #expect(fields(episode(loudness: loudness), .opus)["R128_TRACK_GAIN"] == opus)
        #expect(fields(episode(loudness: loudness), .vorbis)["REPLAYGAIN_TRACK_GAIN"] == vorbis)
        #expect(fields(episode(loudness: loudness), .flac)["REPLAYGAIN_TRACK_GAIN"] == vorbis)
    }

    @Test func `silence has a gain of nothing, and the header the same size`() throws {
        #expect(fields(episode())["R128_TRACK_GAIN"] == "+00000")
        let plan = try OpusHeaders(for: episode())
        for loudness in [nil, 1e9, -1e9, -19.0] {
            let comment = EpisodeComment(episode: episode(loudness: loudness), carrier: .opus).comment
            #expect(try comment.opusPacket(size: plan.commentByteCount).count == plan.commentByteCount)
        }
    }

    @Test func `a FLAC file has its cover elsewhere`() {
        let cover = CoverImage(bytes: [1, 2, 3], mediaType: "image/png")
        #expect(fields(episode(cover: cover), .flac)["METADATA_BLOCK_PICTURE"] == nil)
        #expect(fields(episode(cover: cover), .vorbis)["METADATA_BLOCK_PICTURE"] != nil)
    }

    @Test func `pictures tell their size`() async throws {
        let png = try Data(contentsOf: Checkout.root.appending(path: "Artwork/cover.png"))
        let size = try #require(ImageHead([UInt8](png)))
        #expect(size.width == 1400)
        #expect(size.height == 1400)
        let jpeg = try await withTemporaryFolder { folder in
            let path = folder.appending(path: "a.jpg")
            _ = try Tool.ffmpeg.run([
                "-v", "error", "-f", "lavfi", "-i", "testsrc=size=322x180", "-frames:v", "1", path.path,
            ])
            return try Data(contentsOf: path)
        }
        let photo = try #require(ImageHead([UInt8](jpeg)))
        #expect(photo.width == 322)
        #expect(photo.height == 180)
        #expect(photo.bitsPerPixel == 24)
    }
}
