/// Words with which sentences begin, in small letters, by what their capital tells.
enum OpeningWords {
    /// No name, and seldom with a capital anywhere but at a beginning.
    static let pronouns: Set<String> = [
        "although", "but", "he", "here", "however", "i", "if", "it", "its", "our", "she", "that", "the",
        "their", "there", "these", "they", "this", "those", "though", "we", "when", "while", "you", "your",
        "his", "meanwhile", "what", "in",
    ]

    /// Printed with a capital inside many headlines.
    static let small: Set<String> = [
        "and", "are", "as", "at", "by", "can", "did", "do", "does", "for", "from", "had", "has", "have", "is",
        "not", "of", "on", "or", "over", "than", "to", "under", "was", "were", "will", "with", "within",
        "without",
    ]

    static let others: Set<String> = [
        "a", "about", "according", "after", "afterwards", "all", "also", "among", "an", "another", "any",
        "anyone", "because", "before", "behind", "below", "between", "both", "click", "despite", "dozens",
        "during", "each", "either", "even", "every", "everyone", "everything", "few", "finally", "four",
        "further", "given", "hence", "her", "how", "hundreds", "instead", "just", "later", "let", "like",
        "many", "maybe", "millions", "moreover", "more", "most", "much", "my", "neither", "nevertheless",
        "nobody", "none", "nor", "nothing", "now", "once", "one", "only", "other", "others", "perhaps",
        "please", "rather", "see", "several", "since", "so", "some", "someone", "something", "soon", "still",
        "such", "take", "tens", "then", "therefore", "thousands", "three", "through", "throughout", "thus",
        "today", "tomorrow", "two", "unless", "unlike", "until", "where", "whether", "which", "who", "whose",
        "why", "yes", "yesterday", "yet",
    ]

    /// Words that follow a time of day.
    static let times: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "eastern", "pacific",
        "central", "mountain", "greenwich", "local", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
        "sat", "sun",
    ]

    /// Words that put a time in front of what a sentence tells: "At 5 a.m. Mr. Hale left."
    static let prepositions: Set<String> = [
        "about", "after", "around", "at", "before", "by", "from", "on", "since", "until",
    ]

    /// Words that a letter counts, as in "Plan B", and that are no first name.
    static let lettered: Set<String> = [
        "Plan", "Vitamin", "Hepatitis", "Group", "Grade", "Part", "Class", "Type",
    ]
}
