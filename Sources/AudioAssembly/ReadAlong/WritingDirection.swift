/// Which way a language is written.
enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    private static let rightToLeftLanguages: Set<Substring> = [
        "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi",
    ]

    /// The direction of a BCP 47 language tag, by its script when it has one.
    init(language: String) {
        let subtags = language.lowercased().split(separator: "-")
        let script = subtags.dropFirst().first { $0.count == 4 }
        let isRightToLeft =
            switch script {
            case "arab", "hebr", "thaa", "syrc", "nkoo", "adlm": true
            case nil: subtags.first.map(Self.rightToLeftLanguages.contains) ?? false
            default: false
            }
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }
}
