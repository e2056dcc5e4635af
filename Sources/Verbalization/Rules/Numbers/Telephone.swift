import NarrationModel

/// Reads telephone numbers digit by digit, with a pause between the groups.
///
///     555-0123             five five five, zero one two three
///     +1 (202) 555-0123    plus one, two zero two, five five five, zero one two three
///
/// Takes 3-4 digits, three and more groups with hyphens, such as book numbers, eight digits or more behind a plus sign,
/// groups with spaces or points that begin like a number of Britain or North America, and words for digits
/// (`1-800-FLOWERS`). Leaves alone scores, ranges and dates.
struct Telephone: ReadingRule {
    let id: RuleID = "telephone"
    let summary = "telephone numbers"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let hasPlus = sentence.isMark("+", at: index)
        guard hasPlus || sentence[index]?.kind == .digits || hasAreaCode(index, in: sentence) else {
            return nil
        }
        if let vanity = vanity(at: index, in: sentence) { return vanity }
        for separator in separators(at: index, hasPlus: hasPlus, in: sentence) {
            let found = groups(from: hasPlus ? index + 1 : index, separator, in: sentence)
            let digits = found.groups.map(\.digits)
            guard
                isNumber(digits, separator, hasPlus: hasPlus)
                    || separator == .spaces && isCalled(digits, at: index, in: sentence),
                !isRange(digits, at: index, in: sentence)
            else { continue }
            let line = extensionNumber(at: found.end, in: sentence)
            let plus = hasPlus ? [DraftToken("plus", for: index..<index + 1)] : []
            let tokens = plus + tokens(found.groups, style: sentence.style) + (line?.tokens ?? [])
            return Reading(end: line?.end ?? found.end, tokens: tokens)
        }
        return nil
    }

    /// What stands between the groups.
    private enum Separator {
        case hyphens, points, spaces, anything
    }

    private func separators(at index: Int, hasPlus: Bool, in sentence: WrittenSentence) -> [Separator] {
        if hasPlus || hasAreaCode(index, in: sentence) { return [.anything] }
        guard sentence.digits(index - 1) == nil else { return [.hyphens, .points] }
        return [.hyphens, .points, .spaces]
    }

    private func tokens(_ groups: [(index: Int, digits: String)], style: VerbalStyle) -> [DraftToken] {
        var tokens: [DraftToken] = []
        for group in groups {
            tokens += style.numbers.digits(group.digits).map {
                DraftToken($0, for: group.index..<group.index + 1)
            }
            tokens[tokens.count - 1].mark = group.index == groups.last?.index ? .none : .comma
        }
        return tokens
    }

    /// Whether three digits in brackets stand at `index`, with more behind them.
    private func hasAreaCode(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.isMark("(", at: index) && sentence.digits(index + 1, glued: true)?.utf8.count == 3
            && sentence.isMark(")", at: index + 2, glued: true) && sentence.digits(index + 3) != nil
    }

    private func isNumber(_ groups: [String], _ separator: Separator, hasPlus: Bool) -> Bool {
        let lengths = groups.map(\.utf8.count)
        let total = lengths.reduce(0, +)
        if hasPlus { return (8...15).contains(total) && (lengths.count > 1 || total > 9) }
        switch separator {
        case .hyphens:
            return lengths.count > 2 && total < 25 && lengths.contains { $0 > 2 } || lengths == [3, 4]
        case .anything: return lengths.count > 2 && total < 25
        case .points: return lengths == [3, 3, 4]
        case .spaces:
            if lengths == [1, 3, 3, 4] { return groups[0] == "1" }
            return groups[0].hasPrefix("0") && lengths.count > 1 && (9...11).contains(total)
                && (3...5).contains(lengths[0])
                && lengths.allSatisfy { $0 > 1 }
        }
    }

    /// Whether three and four figures are a range: round numbers that rise, without a word of calling before them.
    private func isRange(_ groups: [String], at index: Int, in sentence: WrittenSentence) -> Bool {
        guard groups.count == 2, groups[0].utf8.count == 3, groups[1].utf8.count == 4 else { return false }
        if ["0", "1"].contains(groups[0].prefix(1)) { return true }
        guard groups[0].hasSuffix("0"), groups[1].hasSuffix("00"), groups[0] < groups[1] || groups[1] > "0999"
        else { return false }
        return !(1...3).contains { Self.calls.contains(sentence[index - $0]?.key ?? "") }
    }

    /// Whether two groups or more of together ten to twelve figures stand behind a word of calling and a colon.
    private func isCalled(_ groups: [String], at index: Int, in sentence: WrittenSentence) -> Bool {
        let total = groups.reduce(0) { $0 + $1.utf8.count }
        return groups.count > 1 && (10...12).contains(total) && sentence.isMark(":", at: index - 1)
            && Self.calls.contains(sentence[index - 2]?.key ?? "")
    }

    private static let calls: Set<String> = [
        "calling", "whatsapp", "mobile", "cell", "call", "phone", "telephone", "tel", "fax", "dial",
        "contact", "line", "number", "ring", "text",
    ]

    private func groups(
        from start: Int, _ separator: Separator, in sentence: WrittenSentence
    ) -> (groups: [(index: Int, digits: String)], end: Int) {
        var groups: [(index: Int, digits: String)] = []
        var (index, end) = (start, start)
        let isOpen = separator == .anything
        while let lexeme = sentence[index], groups.count < 8 {
            if lexeme.kind == .digits, index == start || lexeme.isGlued || isOpen || separator == .spaces {
                groups.append((index, lexeme.text))
                end = index + 1
            } else if !isSeparator(lexeme, separator) {
                break
            }
            index += 1
        }
        return (groups, end)
    }

    private func isSeparator(_ lexeme: Lexeme, _ separator: Separator) -> Bool {
        switch separator {
        case .hyphens: lexeme.mark == "-" && lexeme.isGlued
        case .points: lexeme.mark == "." && lexeme.isGlued
        case .spaces: false
        case .anything:
            lexeme.mark == "-" && lexeme.isGlued || lexeme.mark == "(" || lexeme.mark == ")"
                || lexeme.mark == "." && lexeme.isGlued
        }
    }

    /// `ext. 12` and `x12` behind a number.
    private func extensionNumber(at index: Int, in sentence: WrittenSentence) -> (
        tokens: [DraftToken], end: Int
    )? {
        let start = sentence.isMark(",", at: index, glued: true) ? index + 1 : index
        guard let word = sentence.letters(start)?.lowercased(), ["ext", "extension", "x"].contains(word),
            case let next = sentence.behindStop(start + 1), let digits = sentence.digits(next),
            digits.utf8.count < 7
        else { return nil }
        let words = sentence.style.numbers.digits(digits)
        return (
            [DraftToken("extension", for: index..<next)] + words.map { DraftToken($0, for: next..<next + 1) },
            next + 1
        )
    }

    /// `1-800-FLOWERS`: hundreds are said as such before words.
    private func vanity(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let hasOne = sentence.digits(index) == "1" && sentence.isMark("-", at: index + 1, glued: true)
        let start = hasOne ? index + 2 : index
        guard let code = sentence.digits(start, glued: hasOne), code.utf8.count == 3,
            code.hasPrefix("8") || code.hasPrefix("9"),
            sentence.isMark("-", at: start + 1, glued: true), sentence.isGlued(start + 2),
            let word = sentence[start + 2], word.shape == .capitals, hasOne || word.text.utf8.count > 2
        else { return nil }
        let numbers = sentence.style.numbers
        var tokens = hasOne ? [DraftToken("one", for: index..<index + 1)] : []
        tokens += (code.hasSuffix("00") ? numbers.cardinal(code) : numbers.digits(code)).map {
            DraftToken($0, for: start..<start + 1)
        }
        tokens[0].mark = hasOne ? .comma : .none
        tokens[tokens.count - 1].mark = .comma
        var end = start + 2
        while let lexeme = sentence[end], lexeme.isGlued, end < index + 12,
            lexeme.kind != .mark || lexeme.mark == "-"
        {
            if lexeme.kind == .letters {
                let isSpelt = CapitalsPattern.isSpelt(lexeme.text, amongCapitals: false)
                tokens +=
                    isSpelt
                    ? LetterSpelling.tokens(lexeme.text, for: end..<end + 1)
                    : [DraftToken(lexeme.key, for: end..<end + 1)]
            }
            if lexeme.kind == .digits {
                tokens += numbers.digits(lexeme.text).map { DraftToken($0, for: end..<end + 1) }
            }
            end += 1
        }
        return Reading(end: end, tokens: tokens)
    }
}
