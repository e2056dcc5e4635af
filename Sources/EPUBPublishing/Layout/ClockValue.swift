/// Times as SMIL writes them.
enum ClockValue {
    /// A full clock value such as `1:02:03.004` (EPUB 3.3, "Clock values").
    static func text(milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        let clock = [seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(seconds / 3600):\(clock).\(padded(milliseconds % 1000, to: 3))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
