import NarrationModel

/// One reason to leave out a stretch of a Markdown page.
///
/// Where a rule leaves out parts of other pages for the same reason, it has the same identifier.
protocol MarkdownRule: Sendable {
    /// The stable name under which omissions are listed.
    static var id: RuleID { get }

    /// What the rule leaves out, on one line for people.
    static var summary: String { get }

    /// Whether the rule leaves `stretch` out.
    static func omits(_ stretch: MarkdownStretch) -> Bool
}
