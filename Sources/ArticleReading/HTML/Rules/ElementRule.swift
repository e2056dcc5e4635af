import HTMLParsing
import NarrationModel

/// One reason to leave out an element of a page with everything in it.
///
/// A rule is asked about elements with one of its tags or roles, or with names that say one of its ``parts``.
/// It is never asked about elements that hold most of the page's running text. Where a rule leaves out lines
/// of saved text for the same reason, it has the same identifier.
protocol ElementRule: Sendable {
    /// The stable name under which omissions are listed.
    static var id: RuleID { get }

    /// What the rule leaves out, on one line for people.
    static var summary: String { get }

    /// What the element's names must say.
    static var parts: PageParts { get }

    /// Elements to which the rule applies whatever their names.
    static var tags: Set<HTMLTag> { get }

    /// Values of the attribute `role` to which the rule applies.
    static var roles: Set<String> { get }

    /// The part of the page's running text, 0 to 1, that an element must not reach to be left out.
    static var mostProse: Double { get }

    /// Whether the rule leaves out the element at `index`.
    static func omits(_ index: Int, on page: PageSurvey) -> Bool
}

extension ElementRule {
    static var parts: PageParts { [] }
    static var tags: Set<HTMLTag> { [] }
    static var roles: Set<String> { [] }
    static var mostProse: Double { 0.25 }
    static func omits(_ index: Int, on page: PageSurvey) -> Bool { true }
}
