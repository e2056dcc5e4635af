import NarrationPipeline
internal import Synchronization

/// One line at the bottom of a terminal that says how far a run is; drawn at most ten times a second.
final class ProgressLine: Sendable {
    private struct State {
        var expected = 0
        var finished = 0
        var title = ""
        var passages = 0
        var of = 1
        var drawn: ContinuousClock.Instant?
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
            draw { state in
                state.title = title
                state.passages = passages
                state.of = max(1, count)
            }
        case .finished:
            draw { $0.finished += 1 }
        case .failed(_, let error):
            clear()
            Console.message(error.description)
        }
    }

    /// Removes the line.
    func clear() {
        if isShown { Console.draw("\r\u{1B}[K") }
    }

    private func draw(_ change: (inout State) -> Void) {
        state.withLock { state in
            change(&state)
            guard isShown else { return }
            if let drawn = state.drawn, ContinuousClock.now - drawn < .milliseconds(100) { return }
            state.drawn = .now
            let percent = state.passages * 100 / state.of
            let title = state.title.prefix(48)
            Console.draw("\r\u{1B}[K[\(state.finished)/\(state.expected)] \(title) \(percent)%")
        }
    }
}
