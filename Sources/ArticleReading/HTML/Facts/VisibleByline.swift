import NarrationModel

/// The people whom a page names around its headline.
struct VisibleByline {
    /// Those behind a "by", or on the line below one.
    let labelled: [String]

    /// Those in an element that is named as a byline.
    let named: [String]

    /// Those on a line of their own beside a date.
    let bare: [String]

    private static let labels: Set<String> = [
        "by", "written by", "author", "authors", "article by", "article written by", "words by", "text by",
        "posted by",
        "story by", "about the author", "authors of this article", "published by",
    ]
    private static let openers = WordList(
        "by written posted published author authors words text story reported report")
    private static let longestLine = 30
    private static let longestStamp = 10

    /// How far below the headline a name may stand on a line of its own above a date.
    private static let mostAboveDate = 2

    init(_ region: HeadlineRegion) {
        let entries = (region.below + region.above.prefix(4)).filter {
            !$0.isProse && $0.tokens.count <= Self.longestLine
        }
        labelled = Self.labelled(entries)
        named = Self.named(entries)
        bare = Self.bare(entries)
    }

    private static func labelled(_ entries: [HeadlineRegion.Entry]) -> [String] {
        for (index, entry) in entries.enumerated() {
            let terms = entry.tokens.map(\.term).filter { !$0.isEmpty }.joined(separator: " ")
            if labels.contains(terms) {
                guard index + 1 < entries.count else { continue }
                let names = PersonNames.names(in: entries[index + 1].string)
                if entries[index + 1].tokens.count <= 20, !names.isEmpty { return names }
            } else if let names = behindBy(entry.tokens), !names.isEmpty {
                return names
            }
        }
        return []
    }

    /// The names behind "by" at the start of the line, or behind a date or sign.
    private static func behindBy(_ tokens: [Token]) -> [String]? {
        for start in tokens.indices where openers.contains(tokens[start].term) {
            guard opensByline(start, tokens), let phrase = BylinePhrase(tokens[start...]) else { continue }
            let names = PersonNames.people(in: phrase.names)
            if !names.isEmpty { return names }
        }
        return nil
    }

    /// Whether a byline can begin with the token at `start`: at the start of a line, and "by" also behind a sign, a day,
    /// a verb or a reading time; `Photo by` and `Powered by` begin none.
    private static func opensByline(_ start: Int, _ tokens: [Token]) -> Bool {
        guard start > 0 else { return true }
        guard tokens[start].term == "by" else { return false }
        let last = tokens[start - 1]
        if last.term.isEmpty || openers.contains(last.term) || last.text.last?.isPunctuation == true {
            return true
        }
        return (max(0, start - longestStamp)..<start).contains { first in
            let rest = tokens[first...]
            if ReadingTimePhrase.length(rest) == start - first { return true }
            return TimestampPhrase(tokens[first..<start])?.length == start - first
        }
    }

    private static func named(_ entries: [HeadlineRegion.Entry]) -> [String] {
        for entry in entries {
            if let names = entry.authorLink.map(PersonNames.names), !names.isEmpty { return names }
        }
        for entry in entries where entry.parts.contains(.byline) && !entry.parts.contains(.biography) {
            if TimestampPhrase(entry.tokens[...]) != nil { continue }
            let names = PersonNames.names(in: entry.string)
            if !names.isEmpty, names.allSatisfy(PersonNames.isFullName) { return names }
        }
        return []
    }

    /// A full name behind a date on its line, or above a line that says what the person does.
    private static func bare(_ entries: [HeadlineRegion.Entry]) -> [String] {
        for (index, entry) in entries.enumerated() {
            let text: String
            if let end = dateEnd(entry.tokens) {
                text = PageMetadata.folded(entry.tokens[end...].map(\.text).joined(separator: " "))
            } else if index + 1 < entries.count,
                isPosition(entries[index + 1])
                    || index <= mostAboveDate && dateEnd(entries[index + 1].tokens) != nil
            {
                text = entry.string
            } else {
                continue
            }
            let names = PersonNames.names(in: text)
            if !names.isEmpty, names.allSatisfy(PersonNames.isFullName) { return names }
        }
        return []
    }

    private static let positions = WordList(
        "editor reporter correspondent writer journalist columnist author founder co-founder director manager analyst "
            + "producer photographer researcher professor")

    private static func isPosition(_ entry: HeadlineRegion.Entry) -> Bool {
        entry.tokens.count <= 8 && positions.hasAny(of: entry.tokens.map(\.term))
    }

    /// The index behind a day at the start of a line.
    private static func dateEnd(_ tokens: [Token]) -> Int? {
        guard let stamp = TimestampPhrase(tokens[...]), stamp.published.day != nil else { return nil }
        return stamp.length
    }
}
