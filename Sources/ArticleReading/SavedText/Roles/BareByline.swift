/// Tells names that stand alone between headline and text, beside a date or under the word "by".
enum BareByline {
    private static let roles = WordList(
        "correspondent* reporter* editor* writer* staff journalist* columnist* news bureau chief political world business "
            + "sport sports opinion analysis science culture europe politics health local national international report "
            + "breaking live exclusive feature features interview video audio updated published")

    /// The most words of a name that stands without a date.
    private static let longest = 4

    static func matches(_ line: Line, on page: SavedPage) -> Bool {
        guard (2...6).contains(line.terms.count), line.ending == .none, line.metadata == nil else {
            return false
        }
        guard isName(line.string), !isInTitle(line, on: page) else { return false }
        if isUnderHeadline(line, on: page), recurs(line, on: page) { return true }
        if page.facts.describes(line) { return true }
        let above = page.keptAbove(line)?.metadata
        if above?.parts.contains(where: {
            if case .byline(let names) = $0.content { names.isEmpty } else { false }
        }) == true {
            return true
        }
        guard above?.hasByline != true, isPlain(line) || recurs(line, on: page) else { return false }
        return above?.hasTimestamp == true || page.keptBelow(line)?.metadata?.hasTimestamp == true
    }

    /// Whether the line stands directly under the headline.
    private static func isUnderHeadline(_ line: Line, on page: SavedPage) -> Bool {
        guard let headline = page.outline.story?.headline, let above = page.keptAbove(line) else {
            return false
        }
        return above.index == headline && line.terms.count <= longest
    }

    /// Whether another line of the page begins with the same name, as in a box about the author.
    private static func recurs(_ line: Line, on page: SavedPage) -> Bool {
        page.facts.openings(like: line) > 1
    }

    /// Whether every word is written as names are: with a capital letter and small ones behind it.
    private static func isPlain(_ line: Line) -> Bool {
        line.string.split(separator: " ").allSatisfy { word in
            (word.contains(where: \.isLowercase) || word.hasSuffix(".") || word.count == 1)
                && !CalendarWords.isWeekday(word.lowercased())
        }
    }

    private static func isInTitle(_ line: Line, on page: SavedPage) -> Bool {
        guard let first = page.lines.first, first.index != line.index else { return false }
        return line.terms.allSatisfy(first.terms.contains)
    }

    /// Whether no word is a role and all words but "and" and particles are capitalised and free of figures.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard !words.contains(where: { roles.contains($0.lowercased()) }) else { return false }
        return words.allSatisfy { word in
            ["and", "&", "de", "van", "von", "der", "da", "di", "la", "al"].contains(word)
                || word.first?.isUppercase == true && !word.contains { $0.isNumber || $0 == "/" || $0 == ":" }
        }
    }
}
