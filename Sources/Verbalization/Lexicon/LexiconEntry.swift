package import NarrationModel

/// How one written form is said.
package struct LexiconEntry: Hashable, Sendable {
    /// The ways in which an entry can say it.
    package enum Kind: String, Sendable, CaseIterable {
        /// In the International Phonetic Alphabet, one transcription for each written word.
        case ipa
        /// In other words, which are spoken as ordinary words.
        case say
        /// Letter by letter.
        case letters
        /// As an ordinary word, though it is printed in capitals.
        case word
        /// In the engine's own names of sounds, one group for each written word.
        case mnemonics
        /// In syllables spelt as English would, such as `ih-ZYOOM`; ``Respelling`` says how.
        case respell

        /// Whether the value gives sounds rather than words.
        package var isSound: Bool { self == .ipa || self == .mnemonics || self == .respell }
    }

    /// The written form, such as `Kupiansk` or `Deutsche Welle`, or a regular expression.
    package let written: String

    package let kind: Kind

    /// The transcription or the words; empty for letters and words that are said as they are spelt.
    package let value: String

    /// What an editor should know, such as where the pronunciation is from.
    package var note = ""

    /// Whether the form is found only as it is written; otherwise also in capitals, and a small one at a sentence's start.
    package var isCaseSensitive = false

    /// The beginning of the BCP 47 tags of the voices that the entry is for; nil for all.
    package var language: String?

    /// Whether ``written`` is a regular expression.
    package var isPattern = false

    /// Where the entry stands, when it stands in a file.
    package var origin: LexiconOrigin?

    /// What ``value`` sounds like, in IPA or mnemonics; empty for the other kinds.
    let sound: String

    package init(written: String, kind: Kind, value: String = "") {
        self.written = written
        self.kind = kind
        self.value = value
        switch kind {
        case .ipa, .mnemonics: sound = value
        case .respell: sound = (try? Respelling.ipa(for: value)) ?? ""
        case .say, .letters, .word: sound = ""
        }
    }

    /// The transcription in IPA, one for each word, of a kind that has one.
    package var ipa: String? { kind == .ipa || kind == .respell ? sound : nil }

    /// The sound of each written word without an ending; empty for a kind that has none.
    package var pronunciations: [Pronunciation] {
        sound.split(separator: " ").map {
            FoundEntry.pronunciation(String($0), of: kind, .none)
        }
    }

    /// Whether two entries say a form alike.
    package func saysSame(as other: LexiconEntry) -> Bool {
        kind == other.kind && value == other.value
    }

    /// Whether the entry is for voices of `language`, a BCP 47 tag.
    package func isFor(_ language: String) -> Bool {
        guard let prefix = self.language?.lowercased() else { return true }
        let tag = language.lowercased()
        return tag == prefix || tag.hasPrefix(prefix + "-")
    }
}

extension LexiconEntry {
    /// What a `word` entry is said as: its value, else the form with one capital.
    package var spokenWord: String {
        value.isEmpty ? String(written.prefix(1)) + written.dropFirst().lowercased() : value
    }
}
