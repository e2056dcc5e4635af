package import NarrationModel

/// What a page's articles do not take up, one line each: rule, place on the page, words, text; then the sums.
package enum OmissionList {
    /// The most characters of a text that are shown.
    private static let longestText = 100

    package static func document(for edition: Edition) -> String {
        let rows = edition.omissions.map { omission in
            [
                omission.rule.rawValue, "\(omission.source.lowerBound)-\(omission.source.upperBound)",
                "\(omission.wordCount)", shortened(omission.text),
            ]
        }
        let head = [["rule", "place", "words", "text"]]
        return (rows.isEmpty ? "" : TextTable.document(head + rows) + "\n") + sums(of: edition)
    }

    private static func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > longestText ? line.prefix(longestText - 1) + "…" : line
    }

    /// The words of each rule, the most first, and those of the page.
    private static func sums(of edition: Edition) -> String {
        let groups = Dictionary(grouping: edition.omissions, by: \.rule)
        let sums = groups.map { (rule: $0, places: $1.count, words: $1.reduce(0) { $0 + $1.wordCount }) }
        let rows = sums.sorted { ($1.words, $0.rule) < ($0.words, $1.rule) }.map {
            [
                $0.rule.rawValue, CountText.count($0.words, "word"),
                "in " + CountText.count($0.places, "place"),
            ]
        }
        return TextTable.document(rows) + (rows.isEmpty ? "" : "\n") + total(of: edition)
    }

    private static func total(of edition: Edition) -> String {
        let sign = edition.isBalanced ? "=" : "but"
        return "\(edition.wordCount) words on the page \(sign) \(edition.keptWordCount) kept "
            + "+ \(edition.omittedWordCount) omitted\n"
    }
}
