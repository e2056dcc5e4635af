import NarrationModel

/// Says the shortened word for a street behind a house number.
///
///     123 Laguna Ct, Town      one twenty-three Laguna Court, Town
///     1211 E Arques Ave        twelve eleven East Arques Avenue
///
/// Leaves alone the same letters without a house number before them.
struct StreetSuffix: WordTriggered {
    let id: RuleID = "street-suffix"
    let summary = "shortened words for streets behind a house number: Ct, Ave, Blvd"
    let trigger: RuleTrigger = .words
    let words = Set(StreetSuffix.streets.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let street = Self.streets[sentence[index]?.key ?? ""], hasNumber(before: index, in: sentence)
        else { return nil }
        let end = index + 2 < sentence.count ? sentence.behindStop(index + 1) : index + 1
        return Reading([street], for: index..<end)
    }

    /// Whether a house number stands before the words of the street's name.
    private func hasNumber(before index: Int, in sentence: WrittenSentence) -> Bool {
        var place = index - 1
        while place > index - 5, let lexeme = sentence[place] {
            if lexeme.kind == .digits, !sentence.isGlued(place + 1) { return place < index - 1 }
            guard
                lexeme.kind == .digits || lexeme.shape != .lower && lexeme.kind == .letters
                    || Ordinal.endings.contains(lexeme.text)
            else { return false }
            place -= 1
        }
        return false
    }

    private static let streets = [
        "st": "Street", "ave": "Avenue", "blvd": "Boulevard", "rd": "Road", "dr": "Drive", "ln": "Lane",
        "ct": "Court",
        "pl": "Place", "ter": "Terrace", "hwy": "Highway", "pkwy": "Parkway", "cir": "Circle",
    ]
}
