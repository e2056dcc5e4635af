/// What a shortened word's stop says about the end of a sentence.
///
/// Knows more words than ``AbbreviationEntry``, as many need no reading of their own.
enum ShortWord {
    /// Never the last word of a sentence: "Roe v. Wade".
    case goesOn
    /// The last word when a word follows that begins sentences: "Rs. 500".
    case beforeNumber
    /// The same, and a word of its own too: "No. He did not."
    case wordOrBeforeNumber
    /// The last word when the next is one that begins sentences: "Acme Inc. It grew."
    case mayEnd
    /// The last word whenever the next can begin a sentence.
    case ends

    /// The kind of `word`, which is no dotted letters; nil when it is no shortened word.
    init?(_ word: String, behindComma: Bool) {
        let key = word.lowercased()
        let isSmall = word == key
        if isSmall, Self.words.contains(key) {
            guard AbbreviationEntry.table[key]?.company == .number else { return nil }
            self = .wordOrBeforeNumber
        } else if let kind = Self.kinds[key] {
            self = kind
        } else if let entry = AbbreviationEntry.table[key] {
            switch entry.company {
            case .name: self = isSmall ? .mayEnd : .goesOn
            case .number: self = .beforeNumber
            case .behindName, .anything: self = .mayEnd
            }
        } else if key == "st" || Month.numbers[key] != nil && !Month.isFullName(key) {
            self = .mayEnd
        } else if behindComma, Lexeme.Shape(of: word) == .capitalized, Self.states.contains(key) {
            self = .mayEnd
        } else {
            return nil
        }
    }

    private static let kinds: [String: ShortWord] = {
        var kinds: [String: ShortWord] = ["etc": .ends, "mass": .mayEnd]
        for word in ["no", "b", "d"] { kinds[word] = .wordOrBeforeNumber }
        for word in ["v", "vs", "e.g", "i.e", "cf", "viz", "a.k.a"] { kinds[word] = .goesOn }
        for word in [
            "rs", "pg", "pgs", "para", "paras", "tel", "nr", "hwy", "rte", "op", "flt", "apt", "eq", "ver",
        ] {
            kinds[word] = .beforeNumber
        }
        for word in [
            "assoc", "asst", "avg", "esq", "eds", "ed", "incl", "intl", "mfg", "natl", "pkwy", "pty", "plc",
            "llc", "govt", "hosp", "div", "lieut", "mme", "mlle", "cpt", "pfc", "ald", "assemb",
        ] {
            kinds[word] = .mayEnd
        }
        return kinds
    }()

    /// Short forms that in small letters are also words.
    private static let words: Set<String> = ["art", "conn", "fig", "mass", "pop", "wed"]

    private static let states = UnitedState().words
}
