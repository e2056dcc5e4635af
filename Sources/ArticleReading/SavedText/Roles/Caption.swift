import NarrationModel

/// Tells captions by their credit: `… on Sept. 8, 2022. (Ann Poe/Valley Agency via Getty Images)`,
/// `Photo: Jane Doe`, `The deep end. Photograph: Lena Dorsey`.
///
/// "The letter (from his brother)" has no credit.
enum Caption {
    private static let labels = WordList(
        "photo photos photograph photographs picture image images illustration graphic credit caption video")
    private static let sources = WordList(
        "getty reuters afp ap epa photo photos photograph image images via courtesy agency handout shutterstock unsplash "
            + "alamy anadolu pool archive file supplied provided ukrinform tass upi bloomberg")
    private static let wordLimit = 70

    static func matches(_ line: Line, on page: SavedPage) -> Bool {
        if hasCredit(line) { return true }
        guard line.isLabel(25), line.metadata == nil, let below = page.below(line), !below.followsBlank else {
            return false
        }
        return below.wordCount <= 8 && isPureCredit(below)
    }

    /// Whether the line ends with a credit or consists of one.
    static func hasCredit(_ line: Line) -> Bool {
        guard line.wordCount > 1, line.wordCount <= wordLimit, line.metadata == nil else { return false }
        return isPureCredit(line) || hasCreditInBrackets(line.string) || hasCreditAtEnd(line.string)
            || isOwned(line.string)
    }

    /// `Photo: Jane Doe`, `Photo by Jane Doe`, `File photo: …`
    private static func isPureCredit(_ line: Line) -> Bool {
        let words = line.string.utf8.split(separator: UInt8(ascii: " "))
        guard let first = line.terms.first,
            labels.contains(first) || first == "file" && labels.hasAny(of: line.terms.prefix(2))
        else { return false }
        let isLabelled = words.prefix(2).contains { $0.last == UInt8(ascii: ":") }
        return isLabelled || line.terms.dropFirst().first == "by" && line.ending == .none
    }

    /// A last pair of round brackets with an agency, a photographer and agency, or the word photo in it.
    private static func hasCreditInBrackets(_ text: String) -> Bool {
        guard text.hasSuffix(")"), let opening = text.lastIndex(of: "(") else { return false }
        let credit = text[text.index(after: opening)...].dropLast()
        let words = credit.split(separator: " ")
        guard (1...10).contains(words.count) else { return false }
        let parts = credit.lowercased().split { !$0.isLetter }.map(String.init)
        if sources.hasAny(of: parts),
            words.count > 1 || parts.count == 1 && words.count < text.utf8.count / 12
        {
            return true
        }
        let halves = credit.split(separator: "/")
        return halves.count == 2 && halves.allSatisfy { $0.first?.isUppercase == true }
    }

    /// `… Photograph: Lena Dorsey`
    private static func hasCreditAtEnd(_ text: String) -> Bool {
        let words = text.split(separator: " ").suffix(8)
        guard
            let label = words.lastIndex(where: {
                $0.hasSuffix(":") && labels.contains($0.dropLast().lowercased())
            })
        else { return false }
        let names = words[(label + 1)...]
        return !names.isEmpty
            && names.allSatisfy { $0.first?.isLowercase != true || $0 == "via" || $0 == "for" }
    }

    /// `© Jane Doe/Agency`
    private static func isOwned(_ text: String) -> Bool {
        guard let sign = text.lastIndex(of: "©") else { return false }
        return text[sign...].split(separator: " ").count <= 8
    }
}
