import NarrationModel

/// Leaves out the numbers and signs that lead to footnotes: the raised 3 of `as the survey found3`.
///
/// It applies within lines: raised text that is no number or single sign, as in `m²` and `4th`, is left alone.
enum FootnoteMarker {
    static let id: RuleID = "footnote-marker"
    static let summary = "Raised numbers and signs that lead to footnotes"
}
