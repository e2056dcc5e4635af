/// The names behind "by" at the start of some tokens: `by Milena Korda`, `Written by Jane Doe and John Roe, editors`.
///
/// The names end at a sign, a date, a reading time or a role. "By Tuesday the river had risen" is no byline: what
/// follows "by" must be capitalised and must not be a day or month.
struct BylinePhrase: Sendable {
    /// How many tokens the phrase takes up, roles and places included.
    let length: Int

    /// The people's names; empty when the line ends behind "by".
    let names: [String]

    private static let openers = WordList(
        "written reported reporting story words text report interview interviews analysis review author")
    private static let particles = WordList(
        "de da di del della der den van von la le bin ibn al el dos du of y")
    private static let roles = WordList(
        "correspondent* reporter* editor* writer* staff journalist* columnist* contribut* producer* news bureau agency "
            + "chief senior political business science health sports sport foreign associate special press team desk"
    )
    private static let wordLimit = 24

    init?(_ tokens: ArraySlice<Token>) {
        guard let opener = Self.openerLength(tokens) else { return nil }
        let rest = tokens.dropFirst(opener)
        var end = rest.startIndex
        while end < rest.endIndex, end - rest.startIndex <= Self.wordLimit, Self.continues(rest[end...]) {
            end += 1
        }
        guard end > rest.startIndex || rest.isEmpty else { return nil }
        length = end - tokens.startIndex
        names = Self.names(in: rest[..<end])
    }

    /// How many tokens stand for "by": `by`, `By:`, `Written by`, `Author:`.
    private static func openerLength(_ tokens: ArraySlice<Token>) -> Int? {
        guard let first = tokens.first else { return nil }
        if first.term == "by" { return 1 }
        guard openers.contains(first.term) else { return nil }
        if tokens.dropFirst().first?.term == "by" { return 2 }
        return first.text.hasSuffix(":") ? 1 : nil
    }

    /// Whether the first of `rest` is part of the names, their roles or their place.
    private static func continues(_ rest: ArraySlice<Token>) -> Bool {
        guard let token = rest.first, !token.term.isEmpty else { return false }
        if ReadingTimePhrase.length(rest) > 0 { return false }
        if token.term.hasSuffix("day"), CalendarWords.isWeekday(token.term) { return false }
        if token.term.first?.isNumber == true || CalendarDate(rest) != nil { return false }
        if TimestampPhrase(rest.prefix(6)) != nil { return false }
        return token.isCapitalized || isLink(token.term) || particles.contains(token.term)
            || roles.contains(token.term)
    }

    private static func isLink(_ term: String) -> Bool {
        ["and", "with", "in", "at", "the", "for"].contains(term)
    }

    /// The people in `tokens`: what stands between commas and "and", without roles, places and outlets.
    private static func names(in tokens: ArraySlice<Token>) -> [String] {
        var groups: [[Token]] = [[]]
        var skipsPlace = false
        for token in tokens {
            if token.term == "and" || token.term == "with" || token.text == "&" {
                groups.append([])
                skipsPlace = false
            } else if ["in", "at", "for"].contains(token.term) {
                skipsPlace = true
            } else if !skipsPlace {
                groups[groups.count - 1].append(token)
            }
            if token.endsWithComma {
                groups.append([])
                skipsPlace = false
            }
        }
        return groups.enumerated().compactMap { name(from: $1, isFirst: $0 == 0) }
    }

    /// The group as a name, or nil when it is a role, a place or nothing; a place has one word, as an outlet may.
    private static func name(from group: [Token], isFirst: Bool) -> String? {
        guard !group.isEmpty, isFirst || group.count > 1 else { return nil }
        guard isFirst || !roles.hasAny(of: group.map(\.term)) else { return nil }
        let text = group.map(\.text).joined(separator: " ")
        let signs: Set<Character> = [",", ";", ":", "|", "·", "•", ")", "("]
        return String(text.drop(while: signs.contains).reversed().drop(while: signs.contains).reversed())
    }
}
