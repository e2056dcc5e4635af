import NarrationModel

/// Makes an article of the lines of a story; all ranges are offsets of the page's visible text.
struct HTMLStoryComposer {
    private let story: StoryDraft

    init(_ story: StoryDraft) {
        self.story = story
    }

    /// The story's blocks in order, and what is left out of lines that it takes up in part.
    func blocks() -> ([Block], [Omission]) {
        var writer = BlockWriter(story.saved)
        var cuts: [Omission] = []
        for line in story.lines where story.isKept(line) {
            append(line, to: &writer)
            cuts += line.source.cuts.map { Omission($0, on: story.survey.page) }
        }
        return (writer.blocks, writer.omissions + cuts)
    }

    private func append(_ line: StoryLine, to writer: inout BlockWriter) {
        if line.line.index == story.headline {
            writer.append(.headline, line.line.text)
        } else if let metadata = line.line.metadata, story.survey.postTimes.contains(line.index) {
            writer.append(metadata, of: line.line)
        } else if !story.isOpening(line) {
            append(line, as: line.bodyRole, to: &writer)
        } else if let metadata = line.line.metadata {
            writer.append(metadata, of: line.line)
        } else {
            writer.append(line.openingRole ?? .paragraph, line.line.text)
        }
    }

    /// Appends a line of the text, a list item without the sign in front of it.
    private func append(_ line: StoryLine, as role: BlockRole, to writer: inout BlockWriter) {
        let text = line.line.text
        let sign = ListMarker(line.line)?.signLength ?? 0
        if sign > 0, role == .listItem || role == .paragraph {
            writer.append(.listItem, text.slice(sign..<text.count))
        } else {
            writer.append(role, text)
        }
    }
}
