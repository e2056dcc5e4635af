/// A regular expression that tells lines of text to keep or to drop, in the syntax of Swift's `Regex`.
///
/// It is found anywhere in a line; `(?i)` in front makes it blind to case.
/// Unchecked, since `Regex` does not say that it is Sendable; this one is never changed, and matching does not write to it.
struct TextPattern: @unchecked Sendable {
    // Parsed from text, it holds no parser of anybody's own, so that threads may share it.
    private let regex: Regex<AnyRegexOutput>

    /// Compiles `source`.
    ///
    /// - Throws: `unusableSetting` when it does not compile.
    init(_ source: String) throws(ReadingError) {
        do {
            regex = try Regex(source)
        } catch {
            throw .unusable(
                source,
                "a pattern must be a regular expression, and '\(source)' is none: \(error); correct it")
        }
    }

    /// Whether the pattern is found in `text`.
    func matches(_ text: String) -> Bool {
        // A pattern that fails while it is matched, as one with too many repetitions, has not been found.
        (try? regex.firstMatch(in: text)) != nil
    }
}
