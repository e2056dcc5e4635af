/// One spoken word, with the written words it stands for.
package struct SpokenToken: Hashable, Sendable {
    /// The word in ordinary spelling, without punctuation or white space.
    package var text: String

    /// The mark behind the word that shapes the engine's pauses and tune: one of `, . ? ! : ;` or a dash, or nothing.
    package var punctuation: String

    /// How the word is said, when the engine must not guess.
    package var pronunciation: Pronunciation?

    /// The language and pitch in which the token is said, where they are not the passage's own.
    package var delivery: Delivery

    /// The written words that this token says, or says a part of: indices into ``Utterance/words``.
    package var words: Range<Int>

    /// The rule that made the token, or nil when the word is spoken as written.
    package var rule: RuleID?

    /// The written form of the lexicon entry that says how the word is spoken, if one does.
    package var entry: String?

    package init(
        text: String, punctuation: String = "", pronunciation: Pronunciation? = nil,
        delivery: Delivery = .plain, words: Range<Int>, rule: RuleID? = nil, entry: String? = nil
    ) {
        self.text = text
        self.punctuation = punctuation
        self.pronunciation = pronunciation
        self.delivery = delivery
        self.words = words
        self.rule = rule
        self.entry = entry
    }
}
