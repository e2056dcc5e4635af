/// Tells names that stand alone between headline and text, beside a date or under the word "by".
enum BareByline {
    private static let roles = WordList(
        "correspondent* reporter* editor* writer* staff journalist* columnist* news bureau chief political world business "
            + "sport sports opinion analysis science culture europe politics health local national international report "
            + "breaking live exclusive feature features interview video audio updated published")

    static func matches(_ line: Line, on page: SavedPage) -> Bool {
        guard (2...6).contains(line.terms.count), line.ending == .none, line.metadata == nil else {
            return false
        }
        guard !roles.hasAny(of: line.terms), isName(line.string) else { return false }
        let above = page.keptAbove(line)?.metadata
        if above?.parts.contains(where: {
            if case .byline(let names) = $0.content { names.isEmpty } else { false }
        }) == true {
            return true
        }
        guard above?.hasByline != true else { return false }
        return above?.hasTimestamp == true || page.keptBelow(line)?.metadata?.hasTimestamp == true
    }

    /// Whether all words but "and" and particles are capitalised and free of figures.
    private static func isName(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { word in
            ["and", "&", "de", "van", "von", "der", "da", "di", "la", "al"].contains(word)
                || word.first?.isUppercase == true && !word.contains { $0.isNumber || $0 == "/" || $0 == ":" }
        }
    }
}
