import NarrationModel
import NarrationTestSupport
import Testing

/// The times of the timeline against the sound in the decoded file.
@Suite struct WordTimeTests {
    /// The stretches in which `samples` are loud, found without the timeline: louder than a third of the tones,
    /// with gaps of less than 20 ms closed.
    private func bursts(in samples: [Int16]) -> [FrameRange] {
        let gap = 22_050 * 20 / 1000
        var bursts: [FrameRange] = []
        for (frame, sample) in samples.enumerated() where sample.magnitude > 3000 {
            if let last = bursts.last, frame - last.end < gap {
                bursts[bursts.count - 1].end = frame + 1
            } else {
                bursts.append(FrameRange(start: frame, end: frame + 1))
            }
        }
        return bursts
    }

    @Test(arguments: FinishedFile.timelineRate)
    func `every word is heard when the timeline says, to 20 ms`(format: AudioFormat) async throws {
        let file = try FinishedFile(Sentences.passages(30), format: format)
        let bursts = bursts(in: try await file.decoded())
        let words = file.episode.cues.list.flatMap(\.words)
        #expect(bursts.count == words.count)
        #expect(words.count > 150)
        let tolerance = 22_050 * 20 / 1000
        let deviations = zip(bursts, words).map { burst, word in
            max(abs(burst.start - word.frames.start), abs(burst.end - word.frames.end))
        }
        let worst = try #require(deviations.max())
        #expect(worst <= tolerance, "worst deviation \(worst) frames")
    }

    @Test func `no sound crosses the joins between clips`() async throws {
        let passages = Sentences.passages(20)
        let file = try FinishedFile(passages)
        let samples = try await file.decoded()
        let cues = file.episode.cues.list
        var joins = 0
        for (before, after) in zip(cues, cues.dropFirst()) where after.frames.start - before.frames.end > 2304
        {
            let settled = before.frames.end + 1152..<after.frames.start - 1152
            let loudest = samples[settled].map(\.magnitude).max() ?? 0
            #expect(loudest <= 33, "-60 dBFS between \(settled)")
            joins += 1
        }
        #expect(joins > 10)
    }
}
