import NarrationModel

/// One reason to leave out lines of a saved page.
///
/// A rule looks at one line and, where it must, at its neighbours; it combines a line's shape (length, ending,
/// place, repetition) with a small vocabulary, so that a sentence of an article is not dropped for a word in it.
/// Its identifier is its type's name in kebab case.
protocol OmissionRule: Sendable {
    /// The stable name under which omissions are listed.
    static var id: RuleID { get }

    /// What the rule leaves out, on one line for people.
    static var summary: String { get }

    /// Whether the rule leaves `line` out.
    static func omits(_ line: Line, on page: SavedPage) -> Bool
}
