/// One of the ways to say a heteronym.
package struct HeteronymReading: Hashable, Sendable {
    /// What tells it from the other: a part of speech (`noun`), a tense (`past`) or a sense (`metal`).
    package let name: String

    /// How Americans say it, in IPA. `ɒ` stands where Britons have a vowel of their own; American voices say `ɑː` there.
    package let ipa: String

    /// How Britons say it, in IPA; mostly the same.
    package let britishIPA: String

    /// A reading with its sound, or its American and British sounds with a bar between.
    init(_ name: String, _ sounds: String) {
        let parts = sounds.split(separator: "|").map { $0.filter { $0 != " " } }
        self.name = name
        ipa = parts.first ?? ""
        britishIPA = parts.last ?? ""
    }

    /// The reading with an ending's sound.
    func with(_ ending: WordEnding) -> HeteronymReading {
        HeteronymReading(name, ending.applied(to: ipa) + "|" + ending.applied(to: britishIPA))
    }
}
