/// The capitalised words before a numeral, and what kind of name they are.
struct NumberedName: Sendable {
    enum Kind: Sendable {
        /// Kings, popes and others who are told apart by numbers alone.
        case ruler
        /// People whose fathers had the same name.
        case person
        /// Ships, films, mountains, models.
        case thing
    }

    let kind: Kind

    /// The name that ends before `index`, or nil when no capitalised word stands there.
    init?(before index: Int, in sentence: WrittenSentence) {
        guard let last = sentence[index - 1], last.kind == .letters, last.shape != .lower,
            last.shape == .capitalized || last.text.utf8.count > 3
        else { return nil }
        if RomanCompany.rulers.contains(last.key) {
            kind = .ruler
            return
        }
        let words = Self.words(before: index, in: sentence)
        if let title = words.first(where: { RomanCompany.titles.contains($0) }), title != last.key {
            kind = .ruler
        } else if RomanCompany.things.contains(last.key) {
            kind = .thing
        } else if words.contains(where: {
            RomanCompany.rulers.contains($0) || RomanCompany.given.contains($0) || $0.utf8.count == 1
        }) {
            kind = .person
        } else {
            let before = sentence[index - 1 - words.count]
            let isOne = words.count == 1 && last.shape == .capitalized
            kind = isOne && !RomanCompany.determiners.contains(before?.key ?? "") ? .person : .thing
        }
    }

    /// The run of up to four capitalised words before `index`, in small letters, the last first.
    private static func words(before index: Int, in sentence: WrittenSentence) -> [String] {
        var (words, place) = ([String](), index - 1)
        while words.count < 4, let lexeme = sentence[place] {
            if lexeme.kind == .letters, lexeme.shape != .lower || lexeme.text == "of" {
                words.append(lexeme.key)
            } else if !(lexeme.mark == "." && lexeme.isGlued && sentence[place - 1]?.text.utf8.count == 1) {
                break
            }
            place -= 1
        }
        return words
    }
}
