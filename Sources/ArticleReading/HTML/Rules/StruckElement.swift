import HTMLParsing
import NarrationModel

/// Leaves out lines that the author struck out: `<del>`, `<s>`.
///
/// Within a line the same is cut out; what was put in instead (`<ins>`) is left alone.
enum StruckElement: ElementRule {
    static let id = StruckText.id
    static let summary = StruckText.summary
    static let tags: Set<HTMLTag> = [.del, .s, .strike]
}
