import NarrationModel

/// Sets the tokens of quoted speech off from the others, as the voice's style wants it.
struct QuotationMarking {
    /// The rule of the words "quote" and "unquote".
    static let rule: RuleID = "quotation-words"

    let style: VerbalStyle

    /// The quotations of the sentence.
    let quotations: [Quotation]

    /// Where the spoken words stand in the sentence.
    let ranges: [Range<Int>]

    /// `tokens` with their quotations marked.
    func marked(_ tokens: [SpokenToken]) -> [SpokenToken] {
        guard style.quotations != .unmarked, !quotations.isEmpty else { return tokens }
        var result: [SpokenToken] = []
        var place = 0
        for (index, token) in tokens.enumerated() {
            let range = range(of: token)
            while place < quotations.count, quotations[place].range.upperBound <= range.lowerBound {
                place += 1
            }
            guard place < quotations.count, quotations[place].range.contains(range) else {
                result.append(token)
                continue
            }
            let quotation = quotations[place]
            let isFirst = index == 0 || !quotation.range.contains(self.range(of: tokens[index - 1]))
            let isLast =
                index + 1 == tokens.count || !quotation.range.contains(self.range(of: tokens[index + 1]))
            result += marked(token, opens: isFirst && quotation.opens, closes: isLast && quotation.closes)
        }
        return result
    }

    private func range(of token: SpokenToken) -> Range<Int> {
        ranges[token.words.lowerBound].lowerBound..<ranges[token.words.upperBound - 1].upperBound
    }

    private func marked(_ token: SpokenToken, opens: Bool, closes: Bool) -> [SpokenToken] {
        var token = token
        guard style.quotations == .words else {
            token.delivery.pitchChange = style.quotationPitch
            return [token]
        }
        var tokens = opens ? [SpokenToken(text: "quote", words: token.words, rule: Self.rule)] : []
        guard closes else { return tokens + [token] }
        let mark = token.punctuation
        token.punctuation = ""
        tokens.append(token)
        return tokens + [SpokenToken(text: "unquote", punctuation: mark, words: token.words, rule: Self.rule)]
    }
}
