import NarrationTestSupport
import NarrationModel
import Testing

@Suite struct DecodedLengthTests {
    @Test(arguments: FinishedFile.formats, [1, 2, 7, 40])
    func `a decoder gives exactly the frames of the timeline`(format: AudioFormat, clips: Int) async throws {
        let file = try FinishedFile(Sentences.passages(clips), format: format)
        let samples = try await file.decoded()
        #expect(samples.count == file.sampleCount)
        #expect(file.episode.frameCount > clips * 10_000)
    }

    @Test(arguments: [32, 48, 96, 160])
    func `other bit rates decode to the same length`(bitRate: Int) async throws {
        let file = try FinishedFile(Sentences.passages(4), bitRate: bitRate)
        #expect(try await file.decoded().count == file.sampleCount)
    }

    @Test(arguments: FinishedFile.formats)
    func `the stated duration is that of the timeline`(format: AudioFormat) async throws {
        let file = try FinishedFile(Sentences.passages(12), format: format)
        let stated = try #require(Double(try await file.probed().format.duration))
        let actual = Double(file.episode.frameCount) / Double(file.episode.sampleRate)
        let oneCodecFrame = 576.0 / 22_050
        #expect(abs(stated - actual) <= 2 * oneCodecFrame)
    }

    @Test(arguments: FinishedFile.formats)
    func `equal clips give equal files`(format: AudioFormat) throws {
        let first = try FinishedFile(Sentences.passages(5), format: format)
        let second = try FinishedFile(Sentences.passages(5), format: format)
        #expect(first.bytes == second.bytes)
        let (one, two) = (first.episode, second.episode)
        #expect(one.tags == two.tags && one.chapters == two.chapters && one.loudness == two.loudness)
        #expect(one.sampleRate == two.sampleRate && one.frameCount == two.frameCount)
        #expect(one.cues.list == two.cues.list && one.wordCount == two.wordCount && one.wordCount > 0)
    }
}
