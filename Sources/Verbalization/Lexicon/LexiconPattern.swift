/// An entry whose written form is a regular expression.
package struct LexiconPattern: Sendable {
    package let entry: LexiconEntry
    let matcher: any PatternMatcher

    /// - Throws: when the value names a group that the expression does not capture.
    package init(_ entry: LexiconEntry, matcher: any PatternMatcher) throws(LexiconEntry.Fault) {
        self.entry = entry
        self.matcher = matcher
        let named = PatternTemplate(entry.value).highestGroup
        guard named <= matcher.groupCount else {
            throw LexiconEntry.Fault(
                .badPattern,
                "pattern '\(entry.written)' has \(matcher.groupCount) groups and no '$\(named)'; put brackets round what it stands for"
            )
        }
    }
}
