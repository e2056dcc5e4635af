extension LexiconCheck {
    /// The check for people: what wants a look, or with `all` every word, then findings, conflicts and a summary.
    package func document(all: Bool) -> String {
        let rule = words.filter { $0.source == .rule }
        let parts = all ? [("", words)] : [("", words.filter(\.wantsLook)), ("Capitals read by rule", rule)]
        var text = ""
        for (title, words) in parts where !words.isEmpty {
            if !title.isEmpty { text += "\n\(title)\n" }
            text += Self.table(of: words)
        }
        text += Self.list(of: findings, title: "Undecided and odd")
        text += Self.list(of: all ? conflicts : openConflicts, title: "Said in several ways")
        return text + (text.isEmpty ? "" : "\n") + summary(all: all)
    }

    private func summary(all: Bool) -> String {
        let counts = [
            ("want a look", words.count(where: \.wantsLook)),
            ("read by rule", words.count { $0.source == .rule }),
            ("in a lexicon", words.count { $0.source == .lexicon }),
            ("ordinary", words.count { $0.isOrdinary }),
        ]
        let parts = counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
        let rest = all ? "" : "; '--all' lists every word"
        return "\(words.count) words: \(parts); findings: \(findings.count)\(rest)\n"
    }

    private static func table(of words: [CheckedWord]) -> String {
        let rows = words.map { word in
            ["\(word.count)", word.written, word.phonemes, origin(of: word)]
        }
        return TextTable.document([["count", "word", "phonemes", "from"]] + rows)
    }

    private static func origin(of word: CheckedWord) -> String {
        guard word.source == .engine else { return word.place ?? word.source.rawValue }
        return word.isOrdinary ? "ordinary" : "no lexicon"
    }

    private static func list(of faults: [CheckedFault], title: String) -> String {
        guard !faults.isEmpty else { return "" }
        return faults.reduce("\n\(title)\n") { text, fault in
            let head = "\(fault.count)  \(fault.message) (\(fault.code))\n"
            let places = (fault.sentences ?? []).prefix(shownSentences).map { "     \($0)\n" }.joined()
            let left = (fault.sentences ?? []).count - shownSentences
            return text + head + places + (left > 0 ? "     and \(left) more\n" : "")
        }
    }

    /// The sentences that are shown of one finding.
    private static let shownSentences = 3
}
