import NarrationModel

/// The stretches of a page's front matter, and what it says of the article without being spoken.
struct FrontMatterStretches: Sendable {
    private(set) var stretches: [MarkdownStretch] = []
    private(set) var authors: [String] = []

    private(set) var published: PublicationTime?

    /// A BCP 47 tag.
    private(set) var language: String?

    /// The web address of the article.
    private(set) var address: String?

    init(_ table: FrontMatterTable?, of page: String) {
        guard let table else { return }
        let fields = Self.fields(of: table.entries)
        for (entry, field) in zip(table.entries, fields) {
            if let field { take(entry.values, as: field) }
            let day = field == .timestamp ? MachineTime.day(of: entry.values[0]) : nil
            guard let field, field.isSpoken,
                let found = ValueFinder(
                    day.map { [$0] } ?? entry.values, in: entry.valueRange, of: page, isPrefix: day != nil)
            else {
                append(.frontMatterLine, entry.source, of: page)
                continue
            }
            stretches.append(MarkdownStretch(.frontMatter(field), found.text))
            for gap in found.gaps { append(.frontMatterLine, Self.words(in: gap, of: page), of: page) }
        }
    }

    /// What each entry is taken for: a field is taken from the first of its keys that says something.
    private static func fields(of entries: [FrontMatterEntry]) -> [FrontMatterField?] {
        var fields: [FrontMatterField?] = Array(repeating: nil, count: entries.count)
        for field in FrontMatterField.allCases {
            let indices = field.keys.lazy.compactMap { key in
                entries.firstIndex { $0.key == key && !$0.values.isEmpty }
            }
            if let index = indices.first { fields[index] = field }
        }
        return fields
    }

    /// From the first word of `gap` to the last.
    private static func words(in gap: Range<Int>, of page: String) -> Range<Int> {
        let words = WordScanner.words(in: page.slice(utf8: gap))
        guard let first = words.first, let last = words.last else { return gap.lowerBound..<gap.lowerBound }
        return gap.lowerBound + first.lowerBound..<gap.lowerBound + last.upperBound
    }

    private mutating func append(_ kind: MarkdownStretch.Kind, _ source: Range<Int>, of page: String) {
        let text = page.slice(utf8: source)
        guard text.unicodeScalars.contains(where: \.isLetterOrDigit) else { return }
        stretches.append(MarkdownStretch(kind, SourcedText(copying: text, from: source.lowerBound)))
    }

    private mutating func take(_ values: [String], as field: FrontMatterField) {
        switch field {
        case .byline: authors = values
        case .timestamp: published = TimestampPhrase(Token.all(in: values[0])[...])?.published
        case .language: language = Self.languageTag(values[0])
        case .address:
            let lower = values[0].lowercased()
            if lower.hasPrefix("https://") || lower.hasPrefix("http://") { address = values[0] }
        case .headline, .standfirst: break
        }
    }

    /// `en-GB` for `en_GB`; nil for the name of a language.
    private static func languageTag(_ value: String) -> String? {
        let parts = value.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        let isTag = parts.allSatisfy {
            (1...8).contains($0.utf8.count)
                && $0.utf8.allSatisfy { Unicode.Scalar($0).isASCII && Unicode.Scalar($0).isLetterOrDigit }
        }
        guard isTag, let primary = parts.first, (2...3).contains(primary.count) else { return nil }
        return parts.joined(separator: "-")
    }
}

extension FrontMatterEntry {
    /// Where the value stands, in UTF-8 offsets of the page.
    fileprivate var valueRange: Range<Int> { min(valueStart, source.upperBound)..<source.upperBound }
}
