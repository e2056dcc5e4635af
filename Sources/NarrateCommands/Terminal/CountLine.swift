import NarrateOptions

/// One line at the bottom of a terminal that counts what is done.
final class CountLine: Sendable {
    private let things: String
    private let isShown: Bool

    /// - Parameters:
    ///   - things: What is counted, in the plural.
    ///   - isShown: Whether to draw at all.
    init(of things: String, isShown: Bool) {
        self.things = things
        self.isShown = isShown
    }

    func draw(_ finished: Int, of count: Int) {
        if isShown { Console.draw("\r\u{1B}[K\(finished) of \(count) \(things)") }
    }

    /// Removes the line.
    func clear() {
        if isShown { Console.draw("\r\u{1B}[K") }
    }
}
