/// Finds the parts of a clip that lie around high samples, quickly: the rest need not be looked at closely.
enum HighStretches {
    /// The samples that are looked at together, and the least that a stretch reaches beyond a high sample.
    static let blockLength = 16

    /// The highest absolute sample.
    static func magnitude(in samples: UnsafeBufferPointer<Int16>) -> UInt16 {
        guard let source = samples.baseAddress else { return 0 }
        var (lowest, highest): (Int16, Int16) = (0, 0)
        for index in 0..<samples.count {
            lowest = min(lowest, source[index])
            highest = max(highest, source[index])
        }
        return max(lowest.magnitude, highest.magnitude)
    }

    /// The stretches around every sample of a magnitude above `threshold`, in order and apart from each other.
    static func ranges(in samples: UnsafeBufferPointer<Int16>, above threshold: Int16) -> [Range<Int>] {
        guard let source = samples.baseAddress else { return [] }
        var ranges: [Range<Int>] = []
        for start in stride(from: 0, to: samples.count, by: blockLength) {
            var magnitude: Int16 = 0
            for index in start..<min(start + blockLength, samples.count) {
                // Of negative samples the one's complement: less by one than their magnitude, and never out of range.
                magnitude = max(magnitude, source[index] ^ (source[index] >> 15))
            }
            guard magnitude >= threshold else { continue }
            let range = max(0, start - blockLength)..<min(start + 2 * blockLength, samples.count)
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }
}
