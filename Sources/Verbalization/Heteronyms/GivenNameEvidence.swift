/// Guesses whether a month's name is a person's.
///
/// Names have names beside them, or a word for a person before. Scores add up: above zero for the month.
struct GivenNameEvidence {
    let context: WordContext

    var score: Int {
        guard context.shape == .capitalized, !context.isAmongCapitals || !isHeadline else { return 2 }
        let before = context.left.first
        if context.isFirst { return context.right.first?.shape == .capitalized ? -7 : 0 }
        if let before, Self.times.contains(before.key) { return 4 }
        let isBehindName = before.map { $0.shape == .capitalized && !Self.weekdays.contains($0.key) } ?? false
        let isBeforeName = context.right.first.map { $0.shape == .capitalized } ?? false
        let hasPlainBefore = before.map { $0.shape == .lower } ?? false
        return (isBehindName ? -5 : 0) + (isBeforeName && hasPlainBefore ? -7 : isBeforeName ? -3 : 0)
    }

    /// Whether every word near has a capital.
    private var isHeadline: Bool {
        !(context.left + context.right).contains { $0.shape == .lower } && context.left.count > 2
    }

    private static let times: Set<String> = [
        "in", "since", "until", "till", "by", "on", "from", "to", "last", "next", "this", "early", "late",
        "mid", "every",
        "each", "through", "during", "before", "after", "of", "between", "#", "th", "st", "nd", "rd", "july",
        "and",
        "september", "october", "may", "june", "april", "that", "around", "or", "following", "previous",
    ]
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "late", "early", "in",
        "by", "on",
    ]
}
