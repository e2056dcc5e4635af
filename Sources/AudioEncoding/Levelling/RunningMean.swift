/// The mean of each value and those before it; before the first there are zeros.
struct RunningMean {
    private let length: Int
    private let share: Double
    private var sum = 0.0

    init(length: Int) {
        self.length = length
        share = 1 / Double(length)
    }

    @inline(__always)
    mutating func next(in values: UnsafeMutableBufferPointer<Float>, at index: Int) -> Float {
        let oldest = index < length ? 0 : values[index - length]
        sum += Double(values[index]) - Double(oldest)
        return Float(sum * share)
    }
}
