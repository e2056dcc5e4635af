/// One of the ways to say a heteronym.
package struct HeteronymReading: Hashable, Sendable {
    /// What tells it from the other: a part of speech (`noun`), a tense (`past`) or a sense (`metal`).
    package let name: String

    /// The sounds as the table has them; taken apart when the word is met, since the whole table is made at the first of any.
    private let sounds: String
    private let ending: WordEnding

    /// A reading with its sound, or its American and British sounds with a bar between.
    init(_ name: String, _ sounds: String) {
        self.init(name, sounds, .none)
    }

    private init(_ name: String, _ sounds: String, _ ending: WordEnding) {
        self.name = name
        self.sounds = sounds
        self.ending = ending
    }

    /// How Americans say it, in IPA. `ɒ` stands where Britons have a vowel of their own; American voices say `ɑː` there.
    package var ipa: String { ending.applied(to: parts.first ?? "") }

    /// How Britons say it, in IPA; mostly the same.
    package var britishIPA: String { ending.applied(to: parts.last ?? "") }

    private var parts: [String] { sounds.split(separator: "|").map { $0.filter { $0 != " " } } }

    /// The reading with an ending's sound.
    func with(_ ending: WordEnding) -> HeteronymReading {
        HeteronymReading(name, sounds, ending)
    }
}
