import NarrationModel

/// Says street addresses: a number in pairs, points of the compass, short words for streets.
///
///     1211 E Elm Ave       twelve eleven East Elm Avenue
///     604 N 2nd St         six oh four North second Street
///
/// Takes a number, up to three capitalised words or an ordinal, and a word for a street. Leaves alone other numbers
/// before names.
struct StreetAddress: ReadingRule {
    let id: RuleID = "street-address"
    let summary = "street addresses: 1211 E Elm Ave"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = sentence.digits(index), number.utf8.count < 5, number.utf8.first != 48,
            sentence[index + 1]?.isGlued == false
        else { return nil }
        let numbers = sentence.style.numbers
        var tokens = numbers.pairs(number).map { DraftToken($0, for: index..<index + 1) }
        var next = index + 1
        if let point = point(at: next, in: sentence) {
            tokens.append(point)
            next = point.lexemes.upperBound
        }
        for count in 0..<4 {
            if count > 0, let suffix = suffix(at: next, in: sentence) {
                return Reading(end: suffix.lexemes.upperBound, tokens: tokens + [suffix])
            }
            guard let part = name(at: next, in: sentence), let last = part.last else { return nil }
            tokens += part
            next = last.lexemes.upperBound
        }
        return nil
    }

    private func point(at index: Int, in sentence: WrittenSentence) -> DraftToken? {
        guard let lexeme = sentence[index], lexeme.shape == .capitals,
            let point = CompassPoint.points[lexeme.key]
        else { return nil }
        return DraftToken(point, for: index..<sentence.behindStop(index + 1))
    }

    private func suffix(at index: Int, in sentence: WrittenSentence) -> DraftToken? {
        guard let lexeme = sentence[index], let word = Self.suffixes[lexeme.key],
            lexeme.shape == .capitalized || lexeme.text == "st"
        else { return nil }
        let end = sentence.behindStop(index + 1)
        if lexeme.key == "st", sentence[end]?.shape == .capitalized, !sentence.isMark(",", at: end) {
            return nil
        }
        return DraftToken(word, for: index..<end)
    }

    /// A capitalised word, or an ordinal in figures.
    private func name(at index: Int, in sentence: WrittenSentence) -> [DraftToken]? {
        if let ordinal = Ordinal().reading(at: index, in: sentence) { return ordinal.tokens }
        guard let lexeme = sentence[index], lexeme.shape == .capitalized, !lexeme.isGlued,
            Month.numbers[lexeme.key] == nil
        else { return nil }
        if let found = sentence.lexicon.found(lexeme.text) {
            return LexiconForm.tokens(found, for: index..<index + 1)
        }
        return [DraftToken(lexeme.text, for: index..<index + 1)]
    }

    static let suffixes = [
        "st": "Street", "ave": "Avenue", "av": "Avenue", "blvd": "Boulevard", "rd": "Road", "ln": "Lane",
        "ct": "Court", "dr": "Drive", "pl": "Place", "hwy": "Highway", "pkwy": "Parkway", "ter": "Terrace",
        "cir": "Circle", "sq": "Square", "street": "Street", "avenue": "Avenue", "boulevard": "Boulevard",
        "road": "Road", "lane": "Lane", "court": "Court", "drive": "Drive", "highway": "Highway",
        "parkway": "Parkway", "terrace": "Terrace", "crescent": "Crescent",
    ]
}
