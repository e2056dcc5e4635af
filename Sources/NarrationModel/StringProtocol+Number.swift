extension StringProtocol {
    /// The number that so many digits of ASCII write, and nothing else beside them; nil for any other text.
    package func number(ofDigits count: ClosedRange<Int>) -> Int? {
        guard count.contains(utf8.count), utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(self)
    }
}
