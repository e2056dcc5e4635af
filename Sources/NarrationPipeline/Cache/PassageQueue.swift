import ContentCache
import SpeechSynthesis
import Synchronization

/// Lets one task at a time see to a key, and hands what it got to those who wanted the same.
final class PassageQueue: Sendable {
    /// What someone who wants a passage is to do.
    enum Turn: Sendable {
        /// Get the passage, and call ``end(_:with:)`` whatever came of it.
        case first

        /// Take what another task has got; nil when it failed, and it is worth another try.
        case after(SpokenPassage?)
    }

    private let waiting = Mutex<[ContentKey: [CheckedContinuation<Turn, Never>]]>([:])

    /// Waits while another task has `key`.
    func turn(for key: ContentKey) async -> Turn {
        await withCheckedContinuation { continuation in
            let isFirst = waiting.withLock { waiting in
                guard waiting[key] != nil else {
                    waiting[key] = []
                    return true
                }
                waiting[key]?.append(continuation)
                return false
            }
            if isFirst { continuation.resume(returning: .first) }
        }
    }

    /// Lets the others go on.
    func end(_ key: ContentKey, with passage: SpokenPassage?) {
        let others = waiting.withLock { $0.removeValue(forKey: key) ?? [] }
        for other in others { other.resume(returning: .after(passage)) }
    }
}
