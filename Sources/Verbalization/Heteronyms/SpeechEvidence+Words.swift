/// What is guessed of a word by its letters alone.
extension SpeechEvidence {
    static func isAdverb(_ key: String) -> Bool {
        key.hasSuffix("ly") && key.utf8.count > 4 && !notAdverbs.contains(key) || adverbs.contains(key)
    }

    static func isPlural(_ key: String) -> Bool {
        key.hasSuffix("s") && !["ss", "us", "is"].contains(where: key.hasSuffix) || plurals.contains(key)
    }

    /// Whether a word's ending is that of adjectives and of no noun or verb.
    static func isAdjective(_ key: String) -> Bool {
        ["ous", "ical", "nal", "ful", "less", "ible", "tial"].contains(where: key.hasSuffix)
    }

    /// Verbs and helpers that have a subject before them.
    static let finite: Set<String> = [
        "is", "are", "was", "were", "may", "can", "could", "might", "must", "will", "would", "should",
        "has", "have", "had", "also", "does", "did",
    ]

    /// Endings of adjectives, a few of which nouns have too.
    static let adjectives = [
        "ive", "ous", "ical", "nal", "ful", "less", "able", "ible", "ary", "tial", "est",
    ]

    /// Adverbs without `-ly`.
    static let adverbs: Set<String> = [
        "also", "then", "now", "still", "even", "just", "only", "not", "never", "always", "often",
        "sometimes", "soon", "again", "therefore", "thus", "hence", "thereby",
    ]

    /// Words in `-ly` that are no adverbs.
    static let notAdverbs: Set<String> = [
        "family", "early", "daily", "weekly", "monthly", "supply", "reply", "italy", "assembly", "apply",
        "monopoly", "disorderly", "orderly", "scholarly", "cowardly", "heavenly", "worldly", "timely",
        "lively", "lovely", "silly", "unruly", "untimely", "hourly", "yearly", "nightly", "ghostly",
        "homely", "sickly", "unfriendly", "ungodly", "melancholy", "bodily", "northerly", "southerly",
        "easterly", "westerly", "anomaly", "rally", "likely", "friendly", "costly", "deadly", "lonely",
        "holy", "ugly", "kelly", "emily", "sally", "billy", "elderly", "comply", "multiply", "imply",
        "rely", "quarterly", "butterfly", "july", "unlikely",
    ]

    /// Plurals without `s`.
    static let plurals: Set<String> = [
        "men", "women", "children", "teeth", "feet", "mice", "geese", "bacteria", "fungi", "larvae",
        "criteria", "phenomena", "alumni", "policemen", "businessmen",
    ]
}
