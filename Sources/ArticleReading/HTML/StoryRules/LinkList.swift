import NarrationModel

/// Leaves out lists and rows of links to other pages: `<li><a href="/a">Sheep on the airfield</a></li>`
/// twice, `Home News Sport`.
///
/// A single link between paragraphs, a heading that is a link and a table with links are left alone.
enum LinkList: StoryRule {
    static let id: RuleID = "link-list"
    static let summary = "Lists and rows of links"

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.isLink, !line.isHeading, !line.context.contains(.cell) else { return false }
        if line.context.contains(.paragraph), !line.context.contains(.list) { return false }
        return [story.above(line), story.below(line)].contains {
            $0.map { $0.isLink && !$0.isHeading } == true
        }
    }
}
