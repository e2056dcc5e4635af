internal import Glibc

/// Turns peaks that pass the ceiling into a smooth course of gain: down before a peak, and up again behind it.
///
/// A look-ahead limiter. The least gain that a frame and those up to 2 ms ahead of it may have is held, let go of
/// exponentially, and then averaged twice over 1 ms. As no average reaches farther back than the look-ahead, the gain
/// has come down fully when the peak comes, on a curve without a corner.
struct Limiter {
    /// A frame whose peak passes the ceiling, and the gain that brings it there, less than 1.
    struct Excess {
        var frame: Int
        var gain: Float
    }

    /// A run of frames that are not at full gain.
    struct Stretch {
        /// The first frame; before the clip when a peak stands at its very beginning.
        var start: Int
        var gains: [Float]
    }

    /// Half of the look-ahead in frames: the length of each average.
    private let smoothing: Int

    /// What a frame keeps of the reduction of the frame before it: 1/e is left after 60 ms.
    private let keep: Float

    /// A reduction of less than this, 0.009 dB, is none.
    private static let negligible: Float = 0.001

    init(sampleRate: Int) {
        smoothing = max(1, sampleRate / 1000)
        keep = Float(exp(-1 / (0.06 * Double(sampleRate))))
    }

    private var lookAhead: Int { 2 * smoothing }

    /// The stretches for `peaks`, which stand in the order of their frames: in that order too, and apart from each other.
    func stretches(for peaks: [Excess]) -> [Stretch] {
        var stretches: [Stretch] = []
        var first = 0
        while first < peaks.count {
            var end = recovery(from: peaks[first])
            var next = first + 1
            while next < peaks.count, peaks[next].frame - lookAhead < end {
                end = max(end, recovery(from: peaks[next]))
                next += 1
            }
            let start = peaks[first].frame - lookAhead
            let needed = reductions(for: peaks[first..<next], from: start, count: end - start)
            stretches.append(Stretch(start: start, gains: gains(for: needed)))
            first = next
        }
        return stretches
    }

    /// The frame at which nothing is left of the reduction for `peak`.
    private func recovery(from peak: Excess) -> Int {
        let depth = max(1, (1 - peak.gain) / Self.negligible)
        return peak.frame + Int((log(depth) / -log(keep)).rounded(.up)) + lookAhead + 1
    }

    /// By how much the gain of each frame falls short of 1, at the least, for all peaks in its look-ahead.
    private func reductions(for peaks: ArraySlice<Excess>, from start: Int, count: Int) -> [Float] {
        var reductions = [Float](repeating: 0, count: count)
        reductions.withUnsafeMutableBufferPointer { reductions in
            for peak in peaks {
                let end = peak.frame - start
                for index in end - lookAhead...end {
                    reductions[index] = max(reductions[index], 1 - peak.gain)
                }
            }
        }
        return reductions
    }

    /// The gains for the reductions that are needed: released, averaged twice, and taken from 1.
    ///
    /// All in one go, so that the processor works on the three while each waits for its own last result.
    private func gains(for needed: [Float]) -> [Float] {
        var released = needed
        var averages = needed
        return [Float](unsafeUninitializedCapacity: needed.count) { gains, count in
            released.withUnsafeMutableBufferPointer { released in
                averages.withUnsafeMutableBufferPointer { averages in
                    var release = Release(keep: keep)
                    var first = RunningMean(length: smoothing)
                    var second = RunningMean(length: smoothing)
                    for index in 0..<released.count {
                        released[index] = release.next(released[index])
                        averages[index] = first.next(in: released, at: index)
                        gains[index] = 1 - second.next(in: averages, at: index)
                    }
                    count = released.count
                }
            }
        }
    }

    /// Each reduction, or what is left of those before it.
    private struct Release {
        let keep: Float
        private var held: Float = 0

        init(keep: Float) {
            self.keep = keep
        }

        @inline(__always)
        mutating func next(_ reduction: Float) -> Float {
            held = max(reduction, held * keep)
            if held < Limiter.negligible { held = 0 }
            return held
        }
    }
}
