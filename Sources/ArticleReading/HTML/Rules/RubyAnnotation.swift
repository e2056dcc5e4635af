import HTMLParsing
import NarrationModel

/// Leaves out what stands above words to say how they sound: the `rt` of `ruby`.
///
/// The words themselves are left alone.
enum RubyAnnotation: ElementRule {
    static let id: RuleID = "ruby-annotation"
    static let summary = "Small letters above words that say how they sound"
    static let tags: Set<HTMLTag> = [.rt, .rtc]
    static let mostProse = 1.1
}
