/// A spelling with two pronunciations, and what is known about choosing between them.
package struct HeteronymEntry: Sendable {
    /// What, besides the entry's own cues, tells the readings apart.
    enum Test: Sendable {
        /// The first reading is a noun or adjective, the second a verb.
        case speech
        /// As ``speech``, of a verb that takes no object, so that a noun behind the word speaks against it.
        case intransitive
        /// The first reading is present or a noun, the second past.
        case tense
        /// The second reading is a name, in capitals.
        case name
        /// The first reading is a month, the second a given name.
        case given
        /// The first reading is a noun that has an article or a number; the second is none.
        case counted
        /// The second reading is a noun of a substance, which has no article.
        case mass
        /// The first reading is an adjective, the second a noun that has an article.
        case standing
        /// Nothing but cues.
        case cues
    }

    /// The written word, in small letters.
    package let word: String
    package let first: HeteronymReading
    package let second: HeteronymReading
    let test: Test

    /// Which reading is the usual one, and how much so: above zero the first. Two points decide when nothing else speaks.
    let lean: Int
    let cues: [HeteronymCue]

    /// The two readings, in the order of the table.
    package var readings: [HeteronymReading] { [first, second] }

    /// The reading that is taken when nothing speaks.
    var usual: HeteronymReading { lean < 0 ? second : first }
}

extension HeteronymEntry {
    /// A noun or adjective and a verb, with the form in `s` where both have one, and the noun's possessive.
    ///
    /// `formLean` is the lean of the form in `s`, where it differs.
    static func pair(
        _ word: String, _ noun: String, _ verb: String, lean: Int = 0, formLean: Int? = nil,
        isCounted: Bool = true, takesObject: Bool = true, _ cues: [HeteronymCue] = []
    ) -> [HeteronymEntry] {
        let base = HeteronymEntry(
            word: word, first: .init("noun", noun), second: .init("verb", verb),
            test: takesObject ? .speech : .intransitive,
            lean: lean,
            cues: cues)
        return isCounted
            ? [base, base.with(.plural, "s", lean: formLean), base.with(.possessive, "'s", lean: 9)] : [base]
    }

    /// A noun or adjective in a weak vowel and a verb in a full one, such as "estimate".
    static func weak(
        _ word: String, _ stem: String, lean: Int = 0, formLean: Int? = nil, isCounted: Bool = true,
        takesObject: Bool = true, _ cues: [HeteronymCue] = []
    ) -> [HeteronymEntry] {
        let vowels = word.hasSuffix("ate") ? ("ət", "eɪt") : ("ənt", "ɛnt")
        return pair(
            word, stem + vowels.0, stem + vowels.1, lean: lean, formLean: formLean, isCounted: isCounted,
            takesObject: takesObject, cues)
    }

    /// Two readings that the words beside them tell apart.
    static func senses(
        _ word: String, _ first: (String, String), _ second: (String, String), by test: Test = .cues,
        lean: Int = 2,
        _ cues: [HeteronymCue] = []
    ) -> [HeteronymEntry] {
        [
            HeteronymEntry(
                word: word, first: .init(first.0, first.1), second: .init(second.0, second.1), test: test,
                lean: lean, cues: cues)
        ]
    }

    private func with(_ ending: WordEnding, _ letters: String, lean: Int? = nil) -> HeteronymEntry {
        HeteronymEntry(
            word: word + letters, first: first.with(ending), second: second.with(ending), test: test,
            lean: lean ?? self.lean, cues: cues)
    }
}
