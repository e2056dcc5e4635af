import NarrationModel

/// Reads the number of a house in pairs, and the letter of a direction behind it.
///
///     708 N 1st St       seven oh eight North 1st St
///     1211 E Arques Ave  twelve eleven East Arques Ave
///
/// Needs a word for a street behind at most three capitalised words or an ordinal. Leaves alone the street itself.
struct StreetAddress: ReadingRule {
    let id: RuleID = "street-address"
    let summary = "house numbers before a street: 708 N 1st St"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), digits.utf8.count < 5,
            !sentence.isGlued(index) || sentence[index - 1]?.kind == .mark,
            sentence[index + 1]?.isGlued == false
        else { return nil }
        let way = sentence.letters(index + 1).flatMap { Self.ways[$0] }
        let start = way == nil ? index + 1 : sentence.behindStop(index + 2)
        guard let street = street(behind: start, in: sentence) else { return nil }
        let isShort = street.utf8.count < 5 && street != "road" && street != "way"
        guard way != nil || isShort && digits.utf8.count > 2 else { return nil }
        let numbers = sentence.style.numbers
        let inPairs = isShort && digits.utf8.count > 2 || digits.utf8.count == 4
        var tokens = (inPairs ? numbers.pairs(digits) : numbers.cardinal(digits)).map {
            DraftToken($0, for: index..<index + 1)
        }
        if let way { tokens.append(DraftToken(way, for: index + 1..<start)) }
        return Reading(end: way == nil ? index + 1 : start, tokens: tokens)
    }

    /// The word for a street behind the names or ordinal at `index`.
    private func street(behind index: Int, in sentence: WrittenSentence) -> String? {
        var place = index
        while place < index + 4, let lexeme = sentence[place] {
            if place > index, lexeme.kind == .letters, !lexeme.isGlued, Self.streets.contains(lexeme.key) {
                return lexeme.key
            }
            let isOrdinal =
                lexeme.kind == .digits
                && sentence.letters(place + 1, glued: true).map(Ordinal.endings.contains) ?? false
            guard isOrdinal || lexeme.shape == .capitalized else { return nil }
            place += isOrdinal ? 2 : 1
        }
        return nil
    }

    static let ways = [
        "N": "North", "S": "South", "E": "East", "W": "West", "NE": "Northeast", "NW": "Northwest",
        "SE": "Southeast",
        "SW": "Southwest",
    ]
    static let streets: Set<String> = [
        "street", "st", "avenue", "ave", "boulevard", "blvd", "road", "rd", "drive", "dr", "lane", "ln",
        "court", "ct", "place",
        "pl", "square", "sq", "terrace", "ter", "way", "highway", "hwy", "parkway", "pkwy", "circle", "cir",
        "broadway",
    ]
}
