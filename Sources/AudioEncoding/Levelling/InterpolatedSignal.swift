/// A stretch of a clip at four times its rate.
struct InterpolatedSignal {
    /// The samples, and after them the points a quarter, a half and three quarters of the way to the next sample.
    private let planes: [Float]
    private let count: Int

    /// The height of the highest point or sample.
    private let highest: Float

    /// Four times oversampled, a peak that falls between two points is still higher than this share of itself.
    private static let leastShare: Float = 0.9

    init(_ samples: UnsafeBufferPointer<Int16>, _ range: Range<Int>, scale: Float) {
        count = range.count
        let length = range.count + 2 * Interpolator.reach + Interpolator.width
        var padded = [Float](repeating: 0, count: length)
        let first = range.lowerBound - Interpolator.reach
        let inside = max(0, first)..<min(samples.count, range.upperBound + Interpolator.reach)
        padded.withUnsafeMutableBufferPointer { padded in
            for index in inside { padded[index - first] = Float(samples[index]) * scale }
        }
        planes = padded.withUnsafeBufferPointer { Interpolator.planes(of: $0, count: range.count) }
        highest = planes.withUnsafeBufferPointer(Self.height)
    }

    /// The greatest magnitude. Without their sign, floating-point numbers are in the order of their bits, and of those the
    /// compiler finds the greatest several at a time.
    private static func height(of points: UnsafeBufferPointer<Float>) -> Float {
        guard let source = points.baseAddress else { return 0 }
        var highest: Int32 = 0
        for index in 0..<points.count {
            highest = max(highest, Int32(bitPattern: source[index].bitPattern) & Int32.max)
        }
        return Float(bitPattern: UInt32(bitPattern: highest))
    }

    /// Whether any peak may pass `ceiling`.
    func comesNear(_ ceiling: Float) -> Bool { highest > ceiling * Self.leastShare }

    /// The height of the signal near a point, four to a sample, or 0 when it stays under `ceiling` there.
    ///
    /// Where a point is the highest among its neighbours, this is the top of the parabola through the three.
    @inline(__always)
    func peak(at point: Int, above ceiling: Float) -> Float {
        let height = abs(value(point))
        guard height > ceiling * Self.leastShare else { return 0 }
        return top(at: point, height)
    }

    private func top(at point: Int, _ height: Float) -> Float {
        guard point > 0, point + 1 < 4 * count else { return height }
        let sign: Float = value(point) < 0 ? -1 : 1
        let (before, after) = (sign * value(point - 1), sign * value(point + 1))
        guard height >= before, height >= after, height + height > before + after else { return height }
        let slope = before - after
        return height + slope * slope / (8 * (2 * height - before - after))
    }

    @inline(__always)
    private func value(_ point: Int) -> Float {
        planes.withUnsafeBufferPointer { $0[(point & 3) * count + point >> 2] }
    }
}
