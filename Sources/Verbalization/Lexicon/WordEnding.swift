/// The endings that a word may have beyond its entry.
enum WordEnding: CaseIterable, Sendable {
    case none
    case possessive
    case plural

    /// `word` without the ending, or nil when it does not have it.
    func stem(of word: String) -> String? {
        switch self {
        case .none: return word
        case .possessive:
            guard word.hasSuffix("'s") || word.hasSuffix("'S") else { return nil }
            return String(word.dropLast(2))
        case .plural:
            guard word.hasSuffix("s"), word.utf8.count > 2, !word.hasSuffix("ss") else { return nil }
            return String(word.dropLast())
        }
    }

    /// What is written behind the stem.
    var letters: String {
        switch self {
        case .none: ""
        case .possessive: "'s"
        case .plural: "s"
        }
    }

    /// `ipa` with the ending's sound, as English has it: `ɪz` behind a sibilant, `s` behind a voiceless sound, else `z`.
    func applied(to ipa: String) -> String {
        guard self != .none, let last = ipa.unicodeScalars.last else { return ipa }
        if "szʃʒ".unicodeScalars.contains(last) { return ipa + "ɪz" }
        return ipa + ("ptkfθx".unicodeScalars.contains(last) ? "s" : "z")
    }

    /// `mnemonics` of eSpeak NG with the ending's sound.
    func applied(toMnemonics mnemonics: String) -> String {
        guard self != .none, let last = mnemonics.unicodeScalars.last else { return mnemonics }
        if "szSZ".unicodeScalars.contains(last) { return mnemonics + "Iz" }
        return mnemonics + ("ptkfTx".unicodeScalars.contains(last) ? "s" : "z")
    }
}
