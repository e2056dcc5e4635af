import NarrationPipeline
internal import Synchronization

/// One line at the bottom of a terminal that says how far a run is; drawn at most ten times a second.
final class ProgressLine: Sendable {
    private struct State {
        var expected = 0
        var finished = 0

        /// The share of each article that is spoken, 0 to 1, by title.
        var open: [String: Double] = [:]
        var drawn: ContinuousClock.Instant?

        var percent: Int {
            let done = Double(finished) + open.values.reduce(0, +)
            return Int(done * 100 / Double(max(1, expected)))
        }
    }

    private let state = Mutex(State())
    private let isShown: Bool

    /// - Parameter isShown: Whether to draw at all; errors are always told.
    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Takes note of what happened.
    func note(_ event: RenderEvent) {
        switch event {
        case .read(_, let articles):
            state.withLock { $0.expected += articles }
        case .spoke(let title, let passages, let count):
            draw(title) { $0.open[title] = Double(passages) / Double(max(1, count)) }
        case .finished(let article):
            draw(article.title) { state in
                state.open[article.title] = nil
                state.finished += 1
            }
        case .noted(let diagnostic):
            clear()
            Console.tell([diagnostic])
        case .failed(_, let error):
            clear()
            Console.message(error.description)
            for detail in error.details { Console.message(detail) }
        }
    }

    /// Removes the line.
    func clear() {
        if isShown { Console.draw("\r\u{1B}[K") }
    }

    private func draw(_ title: String, _ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            guard isShown else { return }
            if let drawn = state.drawn, ContinuousClock.now - drawn < .milliseconds(100) { return }
            state.drawn = .now
            let counts = "\(state.percent)%  \(state.finished) of \(state.expected) articles"
            Console.draw("\r\u{1B}[K\(counts)  \(title.prefix(40))")
        }
    }
}
