import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

/// The sound of a file of many clips against the timeline, at 48,000 Hz.
@Suite struct OpusJoinTests {
    /// A frame of the timeline in samples of the decoded file.
    private func sample(_ frame: Int) -> Int { Int((Double(frame) * 48_000 / 22_050).rounded()) }

    /// The starts and ends of the stretches in which `samples` are loud, with gaps of less than 20 ms closed.
    private func bursts(in samples: [Int16]) -> [FrameRange] {
        var bursts: [FrameRange] = []
        for (index, value) in samples.enumerated() where value.magnitude > 3000 {
            if let last = bursts.last, index - last.end < 960 {
                bursts[bursts.count - 1].end = index + 1
            } else {
                bursts.append(FrameRange(start: index, end: index + 1))
            }
        }
        return bursts
    }

    @Test func `every word of 60 clips is heard within 10 ms and what the codec smears`() async throws {
        let file = try OpusFile(Sentences.passages(60))
        let bursts = bursts(in: try await file.decoded())
        let words = file.episode.cues.list.flatMap(\.words)
        #expect(bursts.count == words.count)
        #expect(words.count > 300)
        let deviations = zip(bursts, words).map { burst, word in burst.start - sample(word.frames.start) }
        let mean = deviations.reduce(0, +) / max(1, deviations.count)
        #expect(abs(mean) < 96, "2 ms, not \(mean) samples")
        let smear = 144
        #expect(deviations.allSatisfy { abs($0) <= 480 + smear }, "\(deviations.map(abs).max() ?? 0) samples")
        let (first, last) = (deviations.prefix(60), deviations.suffix(60))
        let drift = last.reduce(0, +) / 60 - first.reduce(0, +) / 60
        #expect(abs(drift) < 144, "3 ms, not \(drift) samples")
    }

    @Test(arguments: [12, 24])
    func `nothing is heard at the joins between clips`(bitRate: Int) async throws {
        let file = try OpusFile(Sentences.passages(45), bitRate: bitRate)
        let samples = try await file.decoded()
        let cues = file.episode.cues.list
        var joins = 0
        for (before, after) in zip(cues, cues.dropFirst()) where after.passage != before.passage {
            // The codec lets a tone that stops at once ring for 60 ms; the join lies behind that.
            let settled = sample(before.frames.end) + 2880..<sample(after.frames.start) - 960
            let loudest = samples[settled].map(\.magnitude).max() ?? 0
            #expect(loudest <= 33, "-60 dBFS in \(settled)")
            joins += 1
        }
        #expect(joins > 20)
    }
}
