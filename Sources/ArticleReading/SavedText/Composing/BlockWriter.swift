import NarrationModel

/// Turns the lines of an article's text into blocks, one by one, and gives each its role.
struct BlockWriter {
    private let page: SavedPage
    private(set) var blocks: [Block] = []
    private(set) var omissions: [Omission] = []

    /// Whether the lines stand under the heading of a note.
    private var isInNote = false

    init(_ page: SavedPage) {
        self.page = page
    }

    /// Appends a block, unless `text` is empty.
    mutating func append(_ role: BlockRole, _ text: SourcedText, level: Int? = nil) {
        if !text.isEmpty { blocks.append(Block(role, text, level: level)) }
    }

    /// Says at `place` what is left out there, once for what follows directly on its like.
    mutating func announce(_ announcement: Announcement, at place: Int) {
        if let last = blocks.last, last.role == .announcement, last.text.string == announcement.sentence {
            return
        }
        blocks.append(announcement.block(at: place))
    }

    /// Joins a line to the last block, when a line break divides a sentence between them.
    mutating func join(_ text: SourcedText) {
        guard let last = blocks.indices.last else { return }
        blocks[last].text.append(text, separator: " ")
    }

    /// Appends the bylines and dates of a line and leaves out its reading time.
    mutating func append(_ metadata: MetadataLine, of line: Line) {
        for part in metadata.parts {
            let text = line.text.slice(part.range)
            switch part.content {
            case .byline: append(.byline, text)
            case .timestamp: append(.timestamp, text)
            case .readingTime: omit(text.sourceRange, ReadingTime.id)
            }
        }
    }

    /// Appends the bylines and dates of a line and leaves out the other words.
    mutating func append(_ detail: HeadlineDetail, of line: Line) {
        var start = 0
        for part in detail.parts {
            omitWords(start..<part.range.lowerBound, of: line, by: AuthorDetails.id)
            append(Self.role(of: part.content), line.text.slice(part.range))
            start = part.range.upperBound
        }
        omitWords(start..<line.text.count, of: line, by: AuthorDetails.id)
    }

    private static func role(of content: MetadataLine.Content) -> BlockRole {
        if case .byline = content { .byline } else { .timestamp }
    }

    /// Leaves out a part of a line, if there are words in it.
    mutating func omitWords(_ range: Range<Int>, of line: Line, by rule: RuleID) {
        let text = line.text.slice(range)
        if WordScanner.count(in: text.string) > 0 { omit(text.sourceRange, rule) }
    }

    private mutating func omit(_ source: SourceRange, _ rule: RuleID) {
        omissions.append(Omission(rule: rule, text: page.text.slice(utf8: source.offsets), source: source))
    }

    /// Appends one line of the text that `next` follows.
    mutating func append(_ line: Line, before next: Line?) {
        if let metadata = line.metadata {
            append(metadata, of: line)
        } else if Caption.matches(line, on: page) {
            append(.caption, line.text)
        } else if NoteHeading.matches(line) {
            append(.crosshead, line.text)
            isInNote = true
        } else if let item = listItem(line, before: next) {
            append(.listItem, item)
        } else if Crosshead.matches(line, before: next) {
            append(.crosshead, line.text)
            isInNote = false
        } else {
            appendParagraph(line)
        }
    }

    private mutating func appendParagraph(_ line: Line) {
        if isInNote || NoteHeading.opens(line) {
            append(.note, line.text)
        } else if ListMarker.isQuotation(line) {
            append(.quotation, line.text.slice(2..<line.text.count))
        } else {
            append(QuotationMarks.enclose(line.string) ? .quotation : .paragraph, line.text)
        }
    }

    /// The text of a list item without its bullet; a number on a line that leads a paragraph makes a crosshead.
    private func listItem(_ line: Line, before next: Line?) -> SourcedText? {
        if line.isTableRow { return line.text }
        guard let marker = ListMarker(line) else {
            return UnmarkedList.contains(line, on: page) ? line.text : nil
        }
        let leadsParagraph = next.map { $0.isProse && $0.followsBlank && ListMarker($0) == nil } == true
        if marker.isNumber, line.ending == .none, line.followsBlank, leadsParagraph, line.wordCount <= 12,
            page.keptAbove(line).map({ ListMarker($0) == nil }) != false
        {
            return nil
        }
        return line.text.slice(marker.signLength..<line.text.count)
    }
}
