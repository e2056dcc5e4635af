import NarrationModel

/// The letters of a lexeme while they are read: of one script, or of several that are written alike.
///
/// Latin letters beside Cyrillic or Greek ones are one word, mistyped (`Кyiv`) or with an ending (`Київ's`); Chinese
/// characters and kana together write Japanese. All other changes of script begin another lexeme.
struct LetterRun {
    private var text = String.UnicodeScalarView()
    private var system: WritingSystem?
    private var isMixed = false

    /// Adds a letter unless it belongs to another lexeme.
    mutating func append(_ letter: Unicode.Scalar, of system: WritingSystem) -> Bool {
        if self.system == system {
            text.append(letter)
            return true
        }
        guard accepts(system), !isSign(beside: letter) else { return false }
        if let known = self.system, known != system {
            if system != .han { self.system = system }
            isMixed = isMixed || Self.alphabets.contains(system)
        } else {
            self.system = system
        }
        text.append(letter)
        return true
    }

    /// Whether a Greek letter that looks like no Latin one and a Latin letter meet, as in `ΔT`; units are written so too.
    private func isSign(beside letter: Unicode.Scalar) -> Bool {
        guard system == .greek || system == .latin, let last = text.last else { return false }
        return last != "μ" && text.count == 1 && Self.signs.contains(last) && letter.isASCII
            || last.isASCII && letter != "Ω" && Self.signs.contains(letter)
    }

    private static let signs = Set("ΓΔΘΛΞΠΣΦΨΩαβγδεζηθλμξπσφψω".unicodeScalars)

    /// Adds a sign that stands for several Latin letters.
    mutating func append(_ letters: String) -> Bool {
        letters.unicodeScalars.allSatisfy { append($0, of: .latin) }
    }

    mutating func appendApostrophe() { text.append("'") }

    /// Adds what stands at a letter without being one: an accent is joined with it, all else falls away.
    mutating func append(mark: Unicode.Scalar) { Composition.append(mark, to: &text) }

    /// Whether a letter of `system` can go on.
    func accepts(_ system: WritingSystem) -> Bool {
        guard let known = self.system, known != system else { return true }
        return Self.alphabets.contains(known) && Self.alphabets.contains(system)
            || Self.japanese.contains(known) && Self.japanese.contains(system)
    }

    private static let alphabets: Set<WritingSystem> = [.latin, .cyrillic, .greek]
    private static let japanese: Set<WritingSystem> = [.han, .kana]

    /// The lexeme's text, with its script where that is not read as English.
    func content(
        markedAs language: String?, _ style: VerbalStyle.Foreign
    ) -> (text: String, system: WritingSystem?) {
        let string = String(text)
        guard let system else { return (string, nil) }
        if isMixed {
            return (UnitTable.symbols[string] == nil ? Transliteration.latin(of: string) : string, nil)
        }
        if system == .latin {
            let isMarked = style == .native && language.flatMap(SpokenLanguage.init)?.system == .latin
            return isMarked ? (string, .latin) : (Transliteration.latin(of: string), nil)
        }
        if style == .transliterate, let latin = Transliteration.latin(of: string, in: system) {
            return (latin, nil)
        }
        return (string, system)
    }
}
