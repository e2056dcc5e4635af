import NarrationModel

/// Says emoji by their short names.
///
///     Well done 👏          Well done, clapping hands
///     😂😂😂                face with tears of joy, three times
///
/// Skin tones are said; a run of one emoji is said once, with its count. Emoji that are newer than the table are left out.
/// Leaves alone arrows and the signs of text (`©`, `✔`).
struct Emoji: ReadingRule {
    let id: RuleID = "emoji"
    let summary = "emoji by their short names"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index]?.mark, EmojiNames.mayBegin(mark) else { return nil }
        guard let (name, length) = emoji(at: index, in: sentence) else {
            return mark.properties.isEmojiPresentation ? Reading([], for: index..<index + 1) : nil
        }
        var (end, count) = (index + length, 1)
        while let next = emoji(at: end, in: sentence), next.name == name {
            end += next.length
            count += 1
        }
        guard sentence.style.saysEmoji else { return Reading([], for: index..<end) }
        var reading = Reading(end: end, tokens: tokens(name, count: count, for: index..<end, in: sentence))
        reading.isSetOff = true
        return reading
    }

    /// The name of the longest emoji at `index`, and how many lexemes it takes.
    private func emoji(at index: Int, in sentence: WrittenSentence) -> (name: String, length: Int)? {
        var (scalars, tones, length) = ([Unicode.Scalar](), [String](), 0)
        var longest: (name: String, length: Int)?
        while scalars.count < EmojiNames.longest, let lexeme = sentence[index + length], lexeme.kind == .mark,
            length == 0 || lexeme.isGlued
        {
            length += 1
            if let tone = EmojiNames.tone(lexeme.mark), !scalars.isEmpty {
                if !tones.contains(tone) { tones.append(tone) }
                if longest?.length == length - 1, let name = EmojiNames.name(of: scalars) {
                    longest = (([name] + tones).joined(separator: ": "), length)
                }
                continue
            }
            scalars.append(lexeme.mark)
            if let name = EmojiNames.name(of: scalars) {
                longest = (([name] + tones).joined(separator: ": "), length)
            }
        }
        return longest
    }

    /// The few parts of names that are no words.
    private static let written: [Substring: [String]] = [
        "&": ["and"], "1st": ["first"], "2nd": ["second"], "3rd": ["third"], "8": ["eight"],
    ]

    private func tokens(
        _ name: String, count: Int, for range: Range<Int>, in sentence: WrittenSentence
    ) -> [DraftToken] {
        var tokens: [DraftToken] = []
        for word in name.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" }) {
            let isEnd = [":", ","].contains(word.last)
            let text = word.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’" }
            let words = Self.written[word] ?? [text]
            guard !text.isEmpty || word == "&" else { continue }
            tokens += words.map { DraftToken($0.replacing("’"), for: range) }
            if isEnd, !tokens.isEmpty { tokens[tokens.count - 1].mark = .comma }
        }
        guard !tokens.isEmpty else { return [] }
        if count > 1 {
            tokens[tokens.count - 1].mark = .comma
            let times = count == 2 ? ["twice"] : sentence.style.numbers.cardinal(String(count)) + ["times"]
            tokens += times.map { DraftToken($0, for: range) }
        }
        tokens[tokens.count - 1].mark = .comma
        return tokens
    }
}

extension String {
    /// The string with straight apostrophes in place of `curly` ones.
    fileprivate func replacing(_ curly: Character) -> String { String(map { $0 == curly ? "'" : $0 }) }
}
