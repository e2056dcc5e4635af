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
            xml:lang="\(language.escapedForXML)">

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
        document += "    <grapheme>\(entry.written.escapedForXML)</grapheme>\n"
        document += "    \(Self.spoken(entry))\n"
        document += "  </lexeme>\n"
    }

    private static func spoken(_ entry: LexiconEntry) -> String {
        switch entry.kind {
        case .mnemonics: "<phoneme alphabet=\"x-espeak-ng\">\(entry.value.escapedForXML)</phoneme>"
        case .ipa, .respell: "<phoneme>\((entry.ipa ?? "").escapedForXML)</phoneme>"
        case .say: "<alias>\(entry.value.escapedForXML)</alias>"
        case .word, .letters: "<alias>\(entry.spokenWord.escapedForXML)</alias>"
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
}
