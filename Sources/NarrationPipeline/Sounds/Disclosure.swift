package import NarrationModel

/// The sentence that tells listeners that no person is reading to them.
package struct Disclosure: Hashable, Sendable {
    /// Where it is said.
    package enum Place: String, Sendable, CaseIterable {
        /// Before the headline of the first article.
        case start

        /// Behind the last article.
        case end
    }

    /// What is said; nothing when empty, and the usual sentence when nil.
    package var text: String?
    package var place: Place

    /// What is said when nothing else is asked for, by English voices.
    package static let usualText = "This narration uses a synthetic voice."

    package init(text: String? = nil, place: Place = .end) {
        self.text = text
        self.place = place
    }

    /// Says nothing.
    package static let none = Disclosure(text: "")

    /// What `voice` says; nil for nothing.
    package func text(for voice: Voice) -> String? {
        let usual = voice.language.lowercased().hasPrefix("en") ? Self.usualText : ""
        let text = text ?? usual
        return text.contains { !$0.isWhitespace } ? text : nil
    }
}
