internal import Synchronization

/// The phrases of a cue, which are taken apart when its word is first met.
///
/// The tables hold some thousands of cues, and all of them are made when any heteronym is.
final class CuePhrases: Sendable {
    private final class Made: Sendable {
        let phrases: Set<String>

        init(_ phrases: Set<String>) {
            self.phrases = phrases
        }
    }

    private let text: String
    private let made = AtomicLazyReference<Made>()

    /// Phrases with commas between them.
    init(_ text: String) {
        self.text = text
    }

    var phrases: Set<String> {
        if let made = made.load() { return made.phrases }
        let phrases = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
        return made.storeIfNil(Made(Set(phrases))).phrases
    }
}
