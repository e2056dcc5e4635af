import HTMLParsing

/// What is kept and dropped on the pages of one site.
package struct SiteSettings: Sendable {
    let host: HostPattern
    let rules: RuleChoices
    let keepSelectors: [Selector]
    let dropSelectors: [Selector]
    let keepPatterns: [TextPattern]
    let dropPatterns: [TextPattern]

    /// Settings for the pages of `host`: `example.org` with its subdomains, `*.example.org` for those alone, `*` for all.
    ///
    /// Selectors are those of CSS that ``Selector`` takes, patterns are regular expressions in Swift's syntax.
    ///
    /// - Throws: `unusableSetting` for a host, selector or pattern that is none.
    package init(
        host: String, rules: RuleChoices = RuleChoices(), keepSelectors: [String] = [],
        dropSelectors: [String] = [],
        keepPatterns: [String] = [], dropPatterns: [String] = []
    ) throws(ReadingError) {
        self.host = try HostPattern(host)
        self.rules = rules
        self.keepSelectors = try Self.selectors(keepSelectors)
        self.dropSelectors = try Self.selectors(dropSelectors)
        self.keepPatterns = try Self.patterns(keepPatterns)
        self.dropPatterns = try Self.patterns(dropPatterns)
    }

    private static func selectors(_ sources: [String]) throws(ReadingError) -> [Selector] {
        var selectors: [Selector] = []
        for source in sources {
            do {
                selectors.append(try Selector(source))
            } catch {
                throw .unusable(source, error.description)
            }
        }
        return selectors
    }

    private static func patterns(_ sources: [String]) throws(ReadingError) -> [TextPattern] {
        var patterns: [TextPattern] = []
        for source in sources { patterns.append(try TextPattern(source)) }
        return patterns
    }
}
