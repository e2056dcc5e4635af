/// A regular expression, ready to be looked for; made by a target that can, since this one imports no library.
///
/// The work for a text is bounded whatever the expression is.
package protocol PatternMatcher: Sendable {
    /// How many groups the expression captures.
    var groupCount: Int { get }

    /// Where the expression is found in `text`, from left to right and not overlapping.
    ///
    /// - Throws: ``PatternLimit`` when it takes too many attempts.
    func matches(in text: String) throws(PatternLimit) -> [PatternMatch]
}

/// Where a regular expression is found, in UTF-8 code units.
package struct PatternMatch: Hashable, Sendable {
    package let range: Range<Int>

    /// The captured groups from the first on; nil for one that has no part in the match.
    package let groups: [Range<Int>?]

    package init(range: Range<Int>, groups: [Range<Int>?]) {
        self.range = range
        self.groups = groups
    }
}

/// A regular expression took more attempts at a text than it may.
package struct PatternLimit: Error, Hashable {
    package init() {}
}
