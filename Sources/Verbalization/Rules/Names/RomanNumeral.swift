import NarrationModel

/// Reads Roman numerals behind names and behind words that are counted.
///
///     Charles III      Charles the third
///     World War II     World War two
///
/// It is an ordinal behind a ruler's or another person's name and before "century", else a plain number: behind things
/// that are counted ("Chapters II and IV"), at the head of a line, and wherever the letters mean nothing else ("III").
/// Leaves alone the word "I", single letters other than behind a counted word or a ruler's name, and initialisms.
struct RomanNumeral: WordTriggered {
    let id: RuleID = "roman-numeral"
    let summary = "Roman numerals: Charles III, World War II, Chapter IV"
    let trigger: RuleTrigger = [.capitals, .compounds, .words]
    let words: Set<String> = [
        "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix",
    ]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let numeral = WrittenNumeral(at: index, in: sentence),
            var words = words(numeral, in: sentence)
        else { return nil }
        if numeral.isPossessive { words[words.count - 1] += "'s" }
        let reading = Reading(words, for: index..<end(behind: numeral, in: sentence))
        guard sentence.isGlued(index + 1), ["-", "–"].contains(sentence[index + 1]?.mark),
            sentence.isGlued(index + 2), let last = WrittenNumeral(at: index + 2, in: sentence)
        else { return reading }
        let range = DraftToken("to", for: index + 1..<index + 2)
        let upper = sentence.style.numbers.cardinal(String(last.value))
        let tokens = upper.map { DraftToken($0, for: index + 2..<index + 3) }
        return Reading(end: index + 3, tokens: reading.tokens + [range] + tokens)
    }

    private func words(_ numeral: WrittenNumeral, in sentence: WrittenSentence) -> [String]? {
        let numbers = sentence.style.numbers
        let (cardinal, index) = (numbers.cardinal(String(numeral.value)), numeral.index)
        if isCounted(numeral, in: sentence) { return cardinal }
        if sentence.isMark("(", at: index - 1), sentence.isMark(")", at: index + 1),
            isItem(numeral, in: sentence)
        {
            return cardinal
        }
        guard !numeral.isSmall else { return nil }
        let ordinal = numbers.ordinal(String(numeral.value))
        if numeral.letters.utf8.count > 1, isRank(index, in: sentence) { return ordinal }
        if opensLine(numeral, in: sentence) { return cardinal }
        guard numeral.value < 50, !sentence.isMark(".", at: index - 1) else { return nil }
        if numeral.isLong, isNoble(index, in: sentence) { return ["the"] + ordinal }
        switch NumberedName(before: index, in: sentence)?.kind {
        case .ruler
        where numeral.isIVX && (numeral.letters != "X" || isTenth(index, in: sentence))
            && closesName(numeral, in: sentence):
            return ["the"] + ordinal
        case .person where numeral.isLong: return ["the"] + ordinal
        case .thing where numeral.isLong && numeral.isChapter && !numeral.letters.contains("C"):
            return cardinal
        default: return numeral.isPlain ? cardinal : nil
        }
    }

    /// Whether the numeral in brackets numbers a point of a list; short forms stand in brackets behind the words they shorten.
    private func isItem(_ numeral: WrittenNumeral, in sentence: WrittenSentence) -> Bool {
        guard numeral.isLong, numeral.letters.utf8.allSatisfy({ "IVX".utf8.contains($0) }) else {
            return false
        }
        return numeral.isSmall || numeral.isPlain || sentence[numeral.index - 2]?.shape != .lower
    }

    /// Whether a ruler's name of which there was a tenth stands before the numeral.
    private func isTenth(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence[index - 1].map { RomanCompany.tenths.contains($0.key) } ?? false
    }

    /// Whether a name stands before the numeral, and a comma and a noble or high office behind: "Guy XIII, Count of".
    private func isNoble(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence[index - 1]?.shape == .capitalized, sentence.isMark(",", at: index + 1, glued: true),
            let office = sentence[index + 2], office.kind == .letters
        else { return false }
        let key = office.key == "the" ? sentence[index + 3]?.key ?? "" : office.key
        return RomanCompany.titles.contains(key) || RomanCompany.offices.contains(key)
    }

    /// The index behind the numeral and a stop that ends nothing: "Charles V. who".
    private func end(behind numeral: WrittenNumeral, in sentence: WrittenSentence) -> Int {
        let end = numeral.index + 1
        guard sentence.isMark(".", at: end, glued: true), let next = sentence[end + 1] else { return end }
        return next.shape == .lower || [",", ";", ")"].contains(next.mark) ? end + 1 : end
    }

    /// Whether a counted word stands before the numeral, or before a list of numerals that it ends.
    private func isCounted(_ numeral: WrittenNumeral, in sentence: WrittenSentence) -> Bool {
        guard numeral.isIVX || numeral.isChapter,
            numeral.letters.utf8.count > 1
                || !["letter", "series"].contains(sentence[numeral.index - 1]?.key)
        else { return false }
        var (index, isListed) = (numeral.index, false)
        for _ in 0..<6 {
            let isBehindStop = sentence.isMark(".", at: index - 1, glued: true)
            guard let before = sentence[isBehindStop ? index - 2 : index - 1] else { return false }
            let isCompound = sentence.isGlued(isBehindStop ? index - 2 : index - 1)
            if before.kind == .letters, RomanCompany.isCounted(before.key), !isCompound || numeral.isIVX {
                if isBehindStop, !RomanCompany.shortened.contains(before.key) { return false }
                return isListed || before.shape != .lower || numeral.value > 1
            }
            guard RomanCompany.links.contains(before.key), numeral.letters != "I",
                let other = WrittenNumeral(at: index - 2, in: sentence), other.isIVX,
                other.isSmall == numeral.isSmall
            else { return false }
            (index, isListed) = (index - 2, true)
        }
        return false
    }

    /// Whether the numeral counts what follows: "the XXII Olympic Games", "XVIII century".
    private func isRank(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index + 1], next.kind == .letters, !next.isGlued else { return false }
        if ["century", "centuries"].contains(next.key) { return true }
        return ["the", "The"].contains(sentence[index - 1]?.text) && next.shape == .capitalized
            && !sentence.isAllCapitals
    }

    /// Whether the numeral is the number of a chapter that stands alone, or before the chapter's title.
    private func opensLine(_ numeral: WrittenNumeral, in sentence: WrittenSentence) -> Bool {
        let index = numeral.index
        guard index < 4, (0..<index).allSatisfy({ sentence[$0]?.kind == .mark }),
            !RomanCompany.initialisms.contains(numeral.letters)
        else { return false }
        let next = sentence[index + 1]
        let isAlone = sentence.lexemes[(index + 1)...].prefix(4).allSatisfy { $0.kind == .mark }
        if isAlone { return numeral.isLong || numeral.isIVX }
        guard numeral.isLong else { return false }
        if next?.mark == "." { return next?.isGlued == true && !sentence.isGlued(index + 2) }
        if let mark = next?.mark, [":", ")", "]", "—", "–"].contains(mark) { return true }
        if next?.mark == "-" { return sentence.isMark("-", at: index + 2, glued: true) }
        return next?.kind == .letters && next?.isGlued == false && (sentence.isAllCapitals || numeral.isPlain)
    }

    /// Whether what follows a single letter shows that it is no word or initial.
    private func closesName(_ numeral: WrittenNumeral, in sentence: WrittenSentence) -> Bool {
        if numeral.isLong { return true }
        let index = numeral.index
        let stop = sentence.isMark(".", at: index + 1, glued: true)
        guard let next = sentence[stop ? index + 2 : index + 1], next.kind == .letters else { return true }
        if stop { return next.shape == .lower || SentenceOpening(next.text).isStarter }
        if next.shape == .lower, numeral.letters != "I" { return true }
        return RomanCompany.behindName.contains(next.text)
    }
}
