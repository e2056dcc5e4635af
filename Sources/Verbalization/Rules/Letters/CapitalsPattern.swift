/// Decides from its letters whether a word in capitals is spelt or said.
enum CapitalsPattern {
    /// Whether the capitals `stem`, which no lexicon knows, are said letter by letter.
    ///
    /// In a line of capitals most words are ordinary ones; elsewhere two and three letters are an initialism unless
    /// they make a common word, and longer ones only when English has no such syllables.
    static func isSpelt(_ stem: String, amongCapitals: Bool) -> Bool {
        let small = stem.lowercased()
        if CommonWords.short.contains(small) { return false }
        if stem.utf8.count < 4, !amongCapitals { return true }
        if stem.utf8.count > 3, amongCapitals { return !small.utf8.contains(where: isVowel) }
        return !isPronounceable(Array(small.utf8))
    }

    private static func isPronounceable(_ letters: [UInt8]) -> Bool {
        guard letters.count > 1, letters.contains(where: isVowel), letters.count < 30,
            letters.last != UInt8(ascii: "j")
        else { return false }
        if letters[0] == UInt8(ascii: "y"), !isVowel(letters[1]) { return false }
        let onset = String(decoding: letters.prefix { !isVowel($0) }, as: UTF8.self)
        let coda = String(decoding: letters.reversed().prefix { !isVowel($0) }.reversed(), as: UTF8.self)
        guard onset.utf8.count < 2 || onsets.contains(onset), coda.utf8.count < 2 || codas.contains(coda)
        else {
            return false
        }
        return !hasOddRun(letters) && !hasOddPair(letters)
    }

    /// Whether four consonants, three vowels a tripled letter, or a doubled a, i or u stand together.
    private static func hasOddRun(_ letters: [UInt8]) -> Bool {
        var (vowels, consonants) = (0, 0)
        for (index, letter) in letters.enumerated() {
            (vowels, consonants) = isVowel(letter) ? (vowels + 1, 0) : (0, consonants + 1)
            let isTripled = index > 1 && letters[index - 1] == letter && letters[index - 2] == letter
            let isDoubled =
                isTripled || index > 0 && letters[index - 1] == letter && "aiu".utf8.contains(letter)
            if vowels > 2 && letters.count < 6 || consonants > 4 || isDoubled { return true }
        }
        return false
    }

    /// Whether letters stand together that no English word has, as in ACJU.
    private static func hasOddPair(_ letters: [UInt8]) -> Bool {
        zip(letters, letters.dropFirst()).contains { first, second in
            switch (first, second) {
            case (UInt8(ascii: "q"), _): second != UInt8(ascii: "u")
            case (_, UInt8(ascii: "j")):
                !isVowel(first) && first != UInt8(ascii: "n") && first != UInt8(ascii: "d")
            case (UInt8(ascii: "j"), _), (UInt8(ascii: "v"), _): !isVowel(second) && first != second
            case (_, UInt8(ascii: "x")): !isVowel(first)
            default: false
            }
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) || letter > 127 }

    private static let onsets: Set<String> = [
        "bl", "br", "ch", "chr", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kh", "kl",
        "kn", "kr", "ph", "pl", "pr", "ps", "qu", "rh", "sc", "sch", "scr", "sh", "shr", "sk", "sl", "sm",
        "sn", "sp", "spl", "spr", "st", "str", "sv", "sw", "th", "thr", "tr", "ts", "tw", "vl", "wh", "wr",
        "zh",
    ]
    private static let codas: Set<String> = [
        "ch", "ck", "cks", "ct", "cts", "ds", "ff", "ffs", "ft", "fts", "gh", "ght", "ghts", "gs", "ks",
        "ld", "lds", "lf", "lk", "lks", "ll", "lls", "lm", "lms", "lp", "lps", "ls", "lt", "lts", "lth",
        "lve", "mb", "mbs", "mp", "mps", "mpt", "ms", "nch", "nd", "nds", "ng", "ngs", "nk", "nks", "ns",
        "nt", "nts", "nth", "pes", "ps", "pt", "pts", "rb", "rbs", "rch", "rd", "rds", "rf", "rg", "rk",
        "rks", "rl", "rld", "rls", "rm", "rms", "rn", "rns", "rp", "rps", "rs", "rsh", "rst", "rt", "rts",
        "rth", "rv", "sh", "sk", "sks", "sm", "sms", "sp", "ss", "st", "sts", "tch", "th", "ths", "ts",
        "tt", "tts", "ws", "wn", "wns", "wl", "xt", "xts", "zz", "bs", "cs", "hn", "nst", "nsk", "rsk",
        "nz", "tz", "ntz",
    ]
}
