package import NarrationModel
package import Verbalization

/// Writes W3C's Pronunciation Lexicon Specification 1.0: the same entries always give the same bytes.
///
/// What PLS cannot say is left out with a note: letters, regular expressions, other languages, case.
package struct PLSWriter {
    /// The document.
    package private(set) var document: String

    /// What of the entries is not in it.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Writes `entries` for a voice of `language`; of several with the same form the last.
    package init(_ entries: [LexiconEntry], language: String) {
        document = """
            <?xml version="1.0" encoding="UTF-8"?>
            <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" \
            xml:lang="\(Self.escaped(language))">

            """
        var last: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where !entry.isPattern { last[entry.written] = index }
        for (index, entry) in entries.enumerated() {
            guard entry.isPattern || last[entry.written] == index else { continue }
            write(entry, language)
        }
        document += "</lexicon>\n"
    }

    private mutating func write(_ entry: LexiconEntry, _ language: String) {
        if entry.isPattern { return leaveOut(entry, "it is a regular expression") }
        guard entry.isFor(language) else { return leaveOut(entry, "it is for another language") }
        guard entry.kind != .letters else { return leaveOut(entry, "PLS has no spelling by letters") }
        if entry.isCaseSensitive {
            note("pls-not-expressed", entry, "is written without its 'case-sensitive'")
        }
        if !entry.note.isEmpty { note("pls-not-expressed", entry, "is written without its note") }
        document += "  <lexeme>\n"
        document += "    <grapheme>\(Self.escaped(entry.written))</grapheme>\n"
        document += "    \(Self.spoken(entry))\n"
        document += "  </lexeme>\n"
    }

    private static func spoken(_ entry: LexiconEntry) -> String {
        switch entry.kind {
        case .mnemonics: "<phoneme alphabet=\"x-espeak-ng\">\(escaped(entry.value))</phoneme>"
        case .ipa, .respell: "<phoneme>\(escaped(entry.ipa ?? ""))</phoneme>"
        case .say: "<alias>\(escaped(entry.value))</alias>"
        case .word, .letters: "<alias>\(escaped(entry.spokenWord))</alias>"
        }
    }

    private mutating func leaveOut(_ entry: LexiconEntry, _ reason: String) {
        note("pls-entry-left-out", entry, "is left out: \(reason)")
    }

    private mutating func note(_ code: RuleID, _ entry: LexiconEntry, _ message: String) {
        let place = entry.origin.map { "\($0.place): " } ?? ""
        diagnostics.append(
            Diagnostic(code: code, severity: .note, message: "\(place)entry '\(entry.written)' \(message)"))
    }

    /// `text` as XML has it, without the characters that XML cannot hold.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _
            where scalar.value < 0x20 || scalar.value == 0x7F
                || scalar.value >= 0xFFFE && scalar.value <= 0xFFFF:
                result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
