import NarrationModel

/// Makes an article of the lines of a story; all ranges are offsets of the page's visible text.
struct HTMLStoryComposer {
    private let story: StoryDraft
    private var writer: BlockWriter

    /// Whether the lines stand under the heading of a note.
    private var isInNote = false

    /// The line that the last block ends with.
    private var last: StoryLine?

    init(_ story: StoryDraft) {
        self.story = story
        writer = BlockWriter(story.saved)
    }

    /// The story's blocks in order, and what is left out of lines that it takes up in part.
    static func blocks(of story: StoryDraft) -> ([Block], [Omission]) {
        var composer = HTMLStoryComposer(story)
        var cuts: [Omission] = []
        for line in story.lines {
            if let rule = story.rules[line.line.index] {
                composer.announce(line, leftOutBy: rule)
            } else {
                composer.append(line)
                cuts += line.source.cuts.map { Omission($0, on: story.survey.page) }
            }
        }
        return (composer.writer.blocks, composer.writer.omissions + cuts)
    }

    private mutating func append(_ line: StoryLine) {
        if line.line.index == story.headline {
            writer.append(.headline, line.line.text)
        } else if let metadata = line.line.metadata, story.survey.postTimes.contains(line.index) {
            writer.append(metadata, of: line.line)
        } else if let metadata = line.line.metadata, story.isClosing(line) {
            writer.append(metadata, of: line.line)
        } else if !story.isOpening(line) {
            append(line, as: line.bodyRole)
        } else if let metadata = line.line.metadata {
            writer.append(metadata, of: line.line)
        } else {
            writer.append(story.openingRole(of: line) ?? .paragraph, line.line.text)
        }
        last = line
    }

    /// Appends a line of the text, a list item without the sign in front of it.
    private mutating func append(_ line: StoryLine, as role: BlockRole) {
        let text = line.line.text
        let sign = ListMarker(line.line)?.signLength ?? 0
        if let row = TableRowText.text(of: line, in: story) {
            writer.append(role, row)
        } else if sign > 0, role == .listItem || role == .paragraph {
            writer.append(.listItem, text.slice(sign..<text.count))
        } else if role == .crosshead {
            isInNote = NoteHeading.matches(line.line)
            writer.append(role, text, level: line.isHeading ? line.headingLevel : nil)
        } else if let last, line.continues(last), writer.blocks.last?.role == role {
            writer.join(text)
        } else {
            writer.append(role == .paragraph && isInNote ? .note : role, text)
        }
    }

    /// Says that something is left out, at the first of its lines.
    private mutating func announce(_ line: StoryLine, leftOutBy rule: RuleID) {
        let announcement: Announcement? =
            switch rule {
            case LargeTable.id:
                (story.survey.page.tables.table(of: line.source.block)?.size).map(Announcement.table)
            case CodeBlock.id: .listing
            case Formula.id: .formula
            default: nil
            }
        guard let announcement, !story.isOpening(line) else { return }
        writer.announce(announcement, at: line.source.range.lowerBound)
        last = line
    }
}
