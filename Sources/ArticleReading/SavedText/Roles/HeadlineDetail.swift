import NarrationModel

/// Tells lines beside the headline that hold a byline or date among other details:
/// `Posted on July 1, 2024 by Jane Doe`, `By Jane Doe – Updated Sep 9, 2025 | Fact-checked by John Roe`,
/// `Jane Doe • November 4th, 2025 • Gardens`.
///
/// A sentence is none, nor is a line with many other words.
struct HeadlineDetail {
    /// The bylines and dates of the line.
    let parts: [MetadataLine.Part]

    private static let wordLimit = 22
    private static let longestName = 4

    /// What stands before "by" when the people behind it did not write the article.
    private static let others = WordList(
        "checked fact-checked reviewed edited verified updated approved photos")

    init?(_ line: Line) {
        guard line.metadata == nil, line.wordCount <= Self.wordLimit, line.wordCount > 1 else { return nil }
        guard line.columns == 1, !line.ending.endsSentence, line.ending != .colon else { return nil }
        guard !Caption.hasCredit(line) else { return nil }
        let parts = Self.parts(of: Token.all(in: line.string))
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    static func matches(_ line: Line) -> Bool { HeadlineDetail(line) != nil }

    private static func parts(of tokens: [Token]) -> [MetadataLine.Part] {
        var parts: [MetadataLine.Part] = []
        var rest = tokens[...]
        var start = rest.startIndex
        while let first = rest.first {
            let isOthers = tokens[..<rest.startIndex].last.map { others.contains($0.term) } == true
            guard let (content, length) = next(rest), !isOthers || first.term != "by" else {
                rest = rest.dropFirst()
                continue
            }
            if case .timestamp = content, let name = name(tokens[start..<rest.startIndex]) {
                parts.append(name)
            }
            let last = rest[rest.startIndex + length - 1]
            parts.append(
                MetadataLine.Part(content: content, range: first.range.lowerBound..<last.range.upperBound))
            rest = rest.dropFirst(length)
            start = rest.startIndex
        }
        return parts
    }

    /// A date whose day is known, or people behind "by", at the start of `rest`.
    private static func next(_ rest: ArraySlice<Token>) -> (content: MetadataLine.Content, length: Int)? {
        if let stamp = TimestampPhrase(rest), stamp.published.day != nil {
            return (.timestamp(stamp.published, isUpdate: stamp.isUpdate), stamp.length)
        }
        guard rest.first?.term == "by", let byline = BylinePhrase(rest), !byline.names.isEmpty else {
            return nil
        }
        return (.byline(byline.names), byline.length)
    }

    /// The name in front of a date, when nothing else stands there.
    private static func name(_ tokens: ArraySlice<Token>) -> MetadataLine.Part? {
        let words = tokens.filter { !$0.term.isEmpty }
        guard (2...longestName).contains(words.count), let first = words.first, let last = words.last else {
            return nil
        }
        let text = words.map(\.text).joined(separator: " ")
        guard BareByline.isName(text), first.range.lowerBound == 0 else { return nil }
        return MetadataLine.Part(
            content: .byline([text.trimmingSigns]), range: first.range.lowerBound..<last.range.upperBound)
    }
}

extension String {
    /// The text without commas and other signs around it.
    fileprivate var trimmingSigns: String {
        let isSign = { (scalar: Unicode.Scalar) in !scalar.isLetterOrDigit && scalar != "." }
        let scalars = unicodeScalars.drop(while: isSign)
        guard let last = scalars.lastIndex(where: { !isSign($0) }) else { return "" }
        return String(scalars[...last])
    }
}
