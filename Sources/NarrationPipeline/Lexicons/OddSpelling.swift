/// Tells by its letters that a word is hardly English, so that an engine's rules for English may misread it.
///
///     naïve, żurek            letters that English does not have
///     szelid, tkemali, hryts  letters together that English words do not put together
///
/// Leaves alone what English has taken in, such as `khaki` and `tsunami`.
enum OddSpelling {
    private static let strange = [
        "aa", "bh", "cz", "dz", "hj", "ii", "jj", "kh", "kj", "kv", "kz", "lj", "pj", "sz", "tj", "vd", "yy",
        "zd",
        "zh", "zk",
    ]

    private static let strangeBeginnings = [
        "dv", "gj", "hl", "hv", "kt", "mb", "mk", "nd", "ng", "nk", "pf", "sr", "sv", "tk", "ts", "vl", "xi",
        "zl",
        "zm",
    ]

    private static let strangeEndings = ["aj", "enko", "iu", "j", "nsk", "oj", "q", "skyy", "v", "vych"]

    private static let usual: Set<String> = [
        "adze", "bazaar", "haj", "khaki", "rev", "salaam", "skiing", "taxiing", "tsar", "tsunami", "www",
    ]

    static func isOdd(_ word: String) -> Bool {
        let small = word.lowercased()
        let stem = small.hasSuffix("s") ? String(small.dropLast()) : small
        guard small.count > 2, !usual.contains(small), !usual.contains(stem) else { return false }
        let letters = small.filter(\.isLetter)
        if letters.unicodeScalars.contains(where: { !$0.isASCII }) { return true }
        if !letters.contains(where: { "aeiouy".contains($0) }) { return true }
        return strange.contains { stem.contains($0) } || strangeBeginnings.contains { small.hasPrefix($0) }
            || strangeEndings.contains { stem.hasSuffix($0) }
    }
}
