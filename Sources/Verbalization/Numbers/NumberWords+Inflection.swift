extension NumberWords {
    /// The ordinal of one number word: "twelve" gives "twelfth".
    static func ordinalWord(_ cardinal: String) -> String {
        if let irregular = irregularOrdinals[cardinal] { return irregular }
        return cardinal.hasSuffix("y") ? cardinal.dropLast() + "ieth" : cardinal + "th"
    }

    /// The plural of a number word, as decades and aeroplanes have it: "nineties", "sixes", "sixteens".
    static func plural(_ word: String) -> String {
        if word.hasSuffix("y") { return word.dropLast() + "ies" }
        return word + (word.hasSuffix("x") ? "es" : "s")
    }

    private static let irregularOrdinals = [
        "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
        "nine": "ninth", "twelve": "twelfth",
    ]
}
