import RegexMatching
import Verbalization

/// Gives the verbalisation stage the regular expressions of the library.
struct RegexMatcher: PatternMatcher {
    private let regex: BoundedRegex

    init(_ pattern: String) throws(BoundedRegexError) {
        regex = try BoundedRegex(pattern)
    }

    var groupCount: Int { regex.groupCount }

    func matches(in text: String) throws(PatternLimit) -> [PatternMatch] {
        guard let matches = regex.matches(in: text) else { throw PatternLimit() }
        return matches.map { PatternMatch(range: $0.range, groups: $0.groups) }
    }
}
