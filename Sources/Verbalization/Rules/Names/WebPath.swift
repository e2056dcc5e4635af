import NarrationModel

/// Says the path of a web address when it is short, and leaves a long one out.
///
///     bbc.com/news                 bbc dot com slash news
///     example.org/a/b/c?id=5#top   example dot org
///
/// Two parts of together 24 characters, without figures longer than a year, are said. Leaves alone the address.
struct WebPath: ReadingRule {
    let id: RuleID = "web-path"
    let summary = "paths of web addresses, said when short and left out when long: bbc.com/news"
    let trigger: RuleTrigger = .marks
    private static let (mostParts, mostLetters) = (2, 24)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index], mark.isGlued, ["/", ":", "?", "#"].contains(mark.mark),
            sentence.isGlued(index + 1), sentence[index - 1]?.kind == .letters,
            mark.mark == "/" || mark.mark != ":" || sentence[index + 1]?.kind == .digits,
            WebAddress(before: index, in: sentence) != nil
        else { return nil }
        let end = end(of: index, in: sentence)
        guard end > index + 1 else { return Reading([], for: index..<index + 1) }
        return said(index..<end, in: sentence) ?? Reading([], for: index..<end)
    }

    /// The index behind the path; marks of the sentence do not belong to it.
    private func end(of start: Int, in sentence: WrittenSentence) -> Int {
        var index = start + 1
        while let lexeme = sentence[index], lexeme.isGlued { index += 1 }
        while index > start, let mark = sentence[index - 1]?.mark,
            ".,;:!?\")]'/".unicodeScalars.contains(mark)
        {
            index -= 1
        }
        return index
    }

    private func said(_ path: Range<Int>, in sentence: WrittenSentence) -> Reading? {
        var (tokens, parts, letters) = ([DraftToken](), 0, 0)
        for index in path {
            guard let lexeme = sentence[index] else { return nil }
            letters += lexeme.text.utf8.count
            switch (lexeme.kind, lexeme.mark) {
            case (.mark, "/"):
                parts += 1
                tokens.append(DraftToken("slash", for: index..<index + 1))
            case (.mark, "-"), (.mark, "_"), (.letters, _):
                tokens += WebName.tokens(lexeme, at: index, in: sentence)
            case (.digits, _) where lexeme.text.utf8.count < 5:
                tokens += WebName.tokens(lexeme, at: index, in: sentence)
            default: return nil
            }
        }
        return parts > Self.mostParts || letters > Self.mostLetters
            ? nil : Reading(end: path.upperBound, tokens: tokens)
    }
}
