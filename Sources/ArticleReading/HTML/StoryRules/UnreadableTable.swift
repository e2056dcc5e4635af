import NarrationModel

/// Leaves out the rows of tables too large to be listened to, and has them announced.
///
/// A table of up to two hundred cells and ten columns is left alone: it is read row by row.
enum UnreadableTable: StoryRule {
    static let id = LargeTable.id
    static let summary = LargeTable.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        story.survey.page.tables.table(of: line.source.block)?.size.isLarge == true
    }
}
