internal import CPCRE2

/// A regular expression of PCRE2, with look-ahead and look-behind, whose work for a text is bounded.
///
/// Letters are those of Unicode: `\w`, `\b` and case folding know accents. `(?i)` in front ignores case. Values may be
/// used in any thread.
package struct BoundedRegex: Sendable {
    /// The longest expression, in UTF-8 code units.
    package static let longestPattern = 1_000

    /// The attempts at a text that are always allowed, spread over its places.
    static let attempts = 1_000_000

    /// The fewest attempts that are allowed at one place of a text.
    static let fewestAttempts = 1_000

    /// The most memory for attempts that wait, in KiB.
    static let mostMemory: UInt32 = 1_024

    private let code: CompiledPattern

    /// How many groups the expression captures.
    package let groupCount: Int

    /// Compiles `pattern`.
    ///
    /// - Throws: ``BoundedRegexError`` with the place of what is no regular expression.
    package init(_ pattern: String) throws(BoundedRegexError) {
        code = try CompiledPattern(pattern)
        groupCount = code.groupCount
    }

    /// Where the expression is found in `text`, from left to right and not overlapping; empty matches are left out.
    ///
    /// - Returns: nil when it takes more attempts than are allowed.
    package func matches(in text: String) -> [BoundedRegexMatch]? {
        var text = text
        return text.withUTF8 { code.matches(in: $0) }
    }
}

/// Where an expression is found, in UTF-8 code units.
package struct BoundedRegexMatch: Hashable, Sendable {
    package let range: Range<Int>

    /// The captured groups from the first on; nil for one that has no part in the match.
    package let groups: [Range<Int>?]
}

/// Why something is no regular expression.
package struct BoundedRegexError: Error, Hashable {
    /// What is wrong, in a few words.
    package let reason: String

    /// The character at which it is seen, from 1.
    package let column: Int
}
