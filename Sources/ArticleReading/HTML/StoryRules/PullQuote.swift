import HTMLParsing
import NarrationModel

/// Leaves out pull quotes: quotations set apart whose words stand in the text as well, and who said them.
///
/// A quotation that the text does not hold is left alone.
enum PullQuote: StoryRule {
    static let id: RuleID = "pull-quote"
    static let summary = "Quotations set apart that repeat the text"

    private static let longest = 60
    private static let longestCredit = 12

    /// Whether the line may be a pull quote.
    static func isCandidate(_ line: StoryLine) -> Bool {
        !line.context.isDisjoint(with: [.quotation]) && !line.context.contains(.embed)
            && line.wordCount <= longest
    }

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard isCandidate(line) else { return false }
        return story.phrases.holds(line.line.string) || isCredit(line, in: story)
    }

    /// Whether a short line below a pull quote, in the same element, says who spoke.
    private static func isCredit(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.wordCount <= longestCredit, !line.isProse, let above = story.above(line),
            story.rules[above.line.index] == id
        else { return false }
        let page = story.survey.page
        let quote = page.path(from: above.source.block).first {
            page.tag($0) == .blockquote || page.parts[$0].contains(.quotation)
        }
        return quote.map { page.path(from: line.source.block).contains($0) } == true
    }
}
