package import NarrationModel
package import RegexMatching

/// Which articles of a source are taken; without any choice all are.
package struct SourceFilter: Sendable {
    /// Why an article is not taken; the name of the rule in reports.
    package enum Rule: String, Sendable, Codable {
        case section
        case age
        case words
        case include
        case exclude
    }

    /// The sections whose articles are taken, in small letters; empty for all.
    package var sections: Set<String> = []

    /// How many days old an article may be; one without a date is never too old.
    package var maxAgeDays: Int?
    package var minWords: Int?
    package var maxWords: Int?

    /// Patterns of which a headline or address must have one; empty for no such demand.
    package var include: [BoundedRegex] = []

    /// Patterns of which neither headline nor address may have one.
    package var exclude: [BoundedRegex] = []

    package init() {}

    /// The rule that leaves `article` out at `now`; nil when it is taken.
    package func rule(against article: Article, at now: Moment) -> Rule? {
        if !sections.isEmpty, !sections.contains(article.section?.lowercased() ?? "") { return .section }
        if let maxAgeDays, let date = article.date.flatMap(Moment.init),
            date < now.adding(-86_400 * maxAgeDays)
        {
            return .age
        }
        let words = article.wordCount
        if words < minWords ?? 0 || words > maxWords ?? .max { return .words }
        let texts = [article.headline] + [article.sourceURL].compactMap(\.self)
        let matches = { (pattern: BoundedRegex) in
            texts.contains { pattern.matches(in: $0)?.isEmpty == false }
        }
        if !include.isEmpty, !include.contains(where: matches) { return .include }
        return exclude.contains(where: matches) ? .exclude : nil
    }
}
