import NarrationModel

/// Leaves out the numbers and signs that lead to footnotes: `<sup><a href="#n3">3</a></sup>`,
/// `<sup>[2]</sup>`.
///
/// It applies within lines: raised text that is no link and has no brackets, as in `m<sup>2</sup>` and
/// `4<sup>th</sup>`, is left alone.
enum FootnoteMarker {
    static let id: RuleID = "footnote-marker"
    static let summary = "Raised numbers and signs that lead to footnotes"
}
