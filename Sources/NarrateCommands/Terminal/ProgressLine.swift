import NarrateOptions
import NarrationPipeline
internal import Synchronization

/// One line at the bottom of a terminal that says how far a run is; drawn at most ten times a second.
final class ProgressLine: Sendable {
    private struct State {
        /// Sources that have not been read yet, and articles of those that have.
        var unreadSources: Int
        var articles = 0
        var finished = 0

        /// The share of each article that is spoken, 0 to 1, by title.
        var open: [String: Double] = [:]
        var drawn: ContinuousClock.Instant?

        /// How many articles there will be, as far as is known: a source that has not been read has one.
        var expected: Int { articles + unreadSources }

        /// What is done, 0 to 1.
        var share: Double {
            min(1, (Double(finished) + open.values.reduce(0, +)) / Double(max(1, expected)))
        }
    }

    private let state: Mutex<State>
    private let isShown: Bool

    /// The length of the bar in characters.
    private static let barLength = 20

    /// - Parameters:
    ///   - sourceCount: How many pages will be read.
    ///   - isShown: Whether to draw at all; errors are always told.
    init(sourceCount: Int, isShown: Bool) {
        state = Mutex(State(unreadSources: sourceCount))
        self.isShown = isShown
    }

    /// Takes note of what happened.
    func note(_ event: RenderEvent) {
        switch event {
        case .read(_, let articles):
            state.withLock { state in
                state.unreadSources = max(0, state.unreadSources - 1)
                state.articles += articles
            }
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
            Console.draw("\r\u{1B}[K\(Self.line(state, title))")
        }
    }

    private static func line(_ state: State, _ title: String) -> String {
        let filled = Int(state.share * Double(barLength))
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: barLength - filled)
        let percent = Int(state.share * 100)
        return "\(bar) \(percent)%  \(state.finished) of \(state.expected) articles  \(title.prefix(40))"
    }
}
