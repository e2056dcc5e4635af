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
            guard reaches(threshold, from: source + start, count: min(blockLength, samples.count - start))
            else { continue }
            let range = max(0, start - blockLength)..<min(start + 2 * blockLength, samples.count)
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    /// Whether the magnitude of any of the samples is above `threshold`.
    @inline(__always)
    private static func reaches(_ threshold: Int16, from source: UnsafePointer<Int16>, count: Int) -> Bool {
        var magnitude: Int16 = 0
        // The compiler makes vector instructions of a loop whose length it knows.
        if count == blockLength {
            for index in 0..<blockLength { magnitude = max(magnitude, lowered(source[index])) }
        } else {
            for index in 0..<count { magnitude = max(magnitude, lowered(source[index])) }
        }
        return magnitude >= threshold
    }

    /// The magnitude of a sample; of a negative one the one's complement: less by one, and never out of range.
    @inline(__always)
    private static func lowered(_ sample: Int16) -> Int16 {
        sample ^ (sample >> 15)
    }
}
