package import NarrationModel

/// What a page's articles do not take up, one line each: rule, source range, text.
package enum OmissionList {
    package static func document(for edition: Edition) -> String {
        let width = edition.omissions.map(\.rule.rawValue.utf8.count).max() ?? 0
        let lines = edition.omissions.map { omission in
            let padding = String(repeating: " ", count: width - omission.rule.rawValue.utf8.count)
            let range = "\(omission.source.lowerBound)-\(omission.source.upperBound)"
            return "\(omission.rule.rawValue)\(padding)  \(range)  \(oneLine(omission.text))"
        }
        let counts =
            "words on the page: \(edition.wordCount), kept: \(edition.keptWordCount), "
            + "omitted: \(edition.omittedWordCount)"
        return (lines + [counts]).joined(separator: "\n") + "\n"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
