import NarrationModel

/// Makes utterances of a sentence's tokens, more than one when the sentence is too long for one call of the engine.
struct UtteranceCutter {
    private static let longest = 400

    let sentence: SourcedText

    /// Where the spoken words stand in the sentence.
    let ranges: [Range<Int>]

    /// The utterances for all `tokens`, in order; a cut lies between two written words.
    func utterances(_ tokens: [SpokenToken]) -> [Utterance] {
        let cuts = cuts(in: tokens)
        guard cuts.count > 1 else { return [utterance(tokens[...], written: sentence, at: 0)] }
        return cuts.indices.map { index in
            let end = index + 1 < cuts.count ? cuts[index + 1] : tokens.count
            let part = tokens[cuts[index]..<end]
            let lower = index == 0 ? 0 : ranges[firstWord(of: part)].lowerBound
            let upper = end < tokens.count ? ranges[tokens[end].words.lowerBound].lowerBound : sentence.count
            return utterance(part, written: sentence.slice(trimmed(lower..<upper)), at: lower)
        }
    }

    private func utterance(_ tokens: ArraySlice<SpokenToken>, written: SourcedText, at offset: Int)
        -> Utterance
    {
        let first = firstWord(of: tokens)
        let end = tokens.last?.words.upperBound ?? first
        let words = ranges[first..<end].map { range in
            WrittenWord(text: sentence.string.slice(utf8: range), source: sentence.sourceRange(of: range))
        }
        let local = tokens.map { token in
            var token = token
            token.words = token.words.lowerBound - first..<token.words.upperBound - first
            return token
        }
        return Utterance(written: written, words: words, tokens: local)
    }

    private func firstWord(of tokens: ArraySlice<SpokenToken>) -> Int {
        tokens.first?.words.lowerBound ?? 0
    }

    /// The indices of the tokens with which utterances begin.
    private func cuts(in tokens: [SpokenToken]) -> [Int] {
        var (cuts, length, best) = ([0], 0, 0)
        var lengthAtBest = 0
        for index in tokens.indices {
            if index > 0, tokens[index - 1].words.upperBound <= tokens[index].words.lowerBound {
                let isClause = !tokens[index - 1].punctuation.isEmpty
                if isClause || best == cuts.last || lengthAtBest < Self.longest / 2 {
                    (best, lengthAtBest) = (index, length)
                }
            }
            length += tokens[index].text.utf8.count + 1
            guard length > Self.longest, let last = cuts.last, best > last else { continue }
            cuts.append(best)
            length -= lengthAtBest
            lengthAtBest = 0
        }
        return cuts
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = sentence.string.utf8
        var (upper, index) = (range.upperBound, bytes.index(bytes.startIndex, offsetBy: range.upperBound))
        while upper > range.lowerBound {
            index = bytes.index(before: index)
            guard SentenceSegmenter.isSpace(bytes[index]) else { break }
            upper -= 1
        }
        return range.lowerBound..<upper
    }
}
