import NarrationModel

/// One reason to leave out lines inside the element that holds a story.
///
/// Where a rule leaves out lines of saved text for the same reason, it has the same identifier.
protocol StoryRule: Sendable {
    /// The stable name under which omissions are listed.
    static var id: RuleID { get }

    /// What the rule leaves out, on one line for people.
    static var summary: String { get }

    /// Whether the rule leaves `line` out.
    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool
}
