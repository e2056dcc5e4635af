import NarrationModel

/// What the first word behind a mark says about whether a sentence begins with it.
struct SentenceOpening: Sendable {
    /// Whether a sentence can begin with the word: anything but a small letter; `iPhone` can.
    let mayOpen: Bool

    /// Whether the word is one that in mid-sentence would have a small letter, such as "The".
    let isStarter: Bool

    /// Whether the word is "I", with or without an ending.
    let isFirstPerson: Bool

    /// Whether the word can follow a time of day: a weekday, a month, a zone, a or a title.
    let belongsToTime: Bool

    /// Whether the word begins with a digit.
    let isNumber: Bool

    init(_ word: String) {
        let core = word.unicodeScalars.drop { !$0.isLetterOrDigit }
        guard let first = core.first else {
            (mayOpen, isStarter, isNumber, isFirstPerson, belongsToTime) = (true, false, false, false, false)
            return
        }
        let isUpper = first.properties.isUppercase
        let second = core.dropFirst().first
        mayOpen = !first.properties.isLowercase || second?.properties.isUppercase == true
        isNumber = first.properties.numericType != nil
        let letters = core.prefix { $0.properties.isAlphabetic }
        let key = String(letters).lowercased()
        isFirstPerson = key == "i" && isUpper
        belongsToTime =
            Self.timeWords.contains(key) || Month.numbers[key] != nil || Abbreviation.isTitle(key)
            || letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
        isStarter = isUpper && Self.starters.contains(key)
    }

    private static let timeWords: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "eastern", "pacific",
        "central", "mountain", "greenwich", "local", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
        "sat", "sun",
    ]
    private static let starters: Set<String> = [
        "a", "about", "according", "after", "all", "although", "an", "and", "another", "are", "as", "at",
        "because", "before", "both", "but", "by", "can", "despite", "did", "do", "does", "during", "each",
        "even", "every", "few", "for", "from", "had", "has", "have", "he", "her", "here", "his", "how",
        "however", "i", "if", "in", "instead", "is", "it", "its", "later", "like", "many", "meanwhile",
        "more", "most", "my", "no", "nobody", "none", "not", "nothing", "now", "of", "on", "once", "one",
        "only", "or", "other", "our", "over", "perhaps", "she", "since", "so", "some", "still", "such",
        "than", "that", "the", "their", "then", "there", "these", "they", "this", "those", "though",
        "three", "through", "to", "two", "under", "unlike", "until", "was", "we", "were", "what", "when",
        "where", "whether", "which", "while", "who", "why", "will", "with", "within", "without", "yes",
        "yet", "you", "your", "today", "yesterday", "tomorrow", "afterwards", "finally", "several",
        "nevertheless",
    ]
}
