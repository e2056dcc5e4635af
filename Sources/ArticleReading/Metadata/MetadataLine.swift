import NarrationModel

/// A line that holds nothing but bylines, dates, times and reading times, cut into them.
///
/// `by Milena Korda September 10, 2022 6:44 PM 4 min read` has three parts. A line with anything else in it,
/// such as a sentence that begins with a date, is none.
struct MetadataLine: Sendable {
    /// What a part of the line says.
    enum Content: Sendable {
        case byline([String])
        case timestamp(PublicationTime, isUpdate: Bool)
        case readingTime
    }

    /// A stretch of the line's text, in UTF-8 offsets, and what it says.
    struct Part: Sendable {
        let content: Content
        let range: Range<Int>
    }

    let parts: [Part]

    private static let tokenLimit = 40

    /// The parts of the line that has `tokens`, or nil when it has anything else.
    init?(_ tokens: [Token]) {
        guard !tokens.isEmpty, tokens.count <= Self.tokenLimit else { return nil }
        var parts: [Part] = []
        var rest = tokens[...]
        while let first = rest.first {
            guard !first.term.isEmpty else {
                rest = rest.dropFirst()
                continue
            }
            guard let (content, length) = Self.next(rest) else { return nil }
            let last = rest[rest.startIndex + length - 1]
            parts.append(Part(content: content, range: first.range.lowerBound..<last.range.upperBound))
            rest = rest.dropFirst(length)
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    private static func next(_ rest: ArraySlice<Token>) -> (Content, Int)? {
        let readingTime = ReadingTimePhrase.length(rest)
        if readingTime > 0 { return (.readingTime, min(readingTime, rest.count)) }
        if let stamp = TimestampPhrase(rest) {
            return (.timestamp(stamp.published, isUpdate: stamp.isUpdate), stamp.length)
        }
        if let byline = BylinePhrase(rest) { return (.byline(byline.names), byline.length) }
        return nil
    }

    /// Whether the line names an author.
    var hasByline: Bool {
        parts.contains { if case .byline = $0.content { true } else { false } }
    }

    /// Whether the line names an author, and not only says "by".
    var namesAuthor: Bool {
        parts.contains { if case .byline(let names) = $0.content { !names.isEmpty } else { false } }
    }

    /// Whether the line holds a date or time.
    var hasTimestamp: Bool {
        parts.contains { if case .timestamp = $0.content { true } else { false } }
    }

    /// Whether the line holds a date whose day is known.
    var hasDay: Bool {
        parts.contains { if case .timestamp(let time, _) = $0.content { time.day != nil } else { false } }
    }

    /// Whether the line holds a reading time and nothing else.
    var isReadingTime: Bool {
        parts.allSatisfy { if case .readingTime = $0.content { true } else { false } }
    }

    /// The time of day, with or without a date, when the line holds nothing else.
    var clockTime: PublicationTime? {
        guard parts.count == 1, case .timestamp(let time, isUpdate: false) = parts[0].content else {
            return nil
        }
        return time.time == nil ? nil : time
    }
}
