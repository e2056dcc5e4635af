import NarrationModel

/// A part of a line that is left out by itself.
struct LineCut: Sendable {
    /// Where the part stands in the page's visible text, in UTF-8 offsets.
    let range: Range<Int>
    let rule: RuleID
}
