import NarrationModel

/// Finds the sentences of a line, well enough to take the first one or to count them.
///
/// A sentence ends at a word with `.`, `!`, `?` or `…` that a capitalised word, a figure or an opening quote
/// follows. Shortened titles, months and initials end none: `Sept. 10`, `Mr. Hobb`, `J. K. Marlow`, `U.S. Navy`.
enum SentenceScanner {
    private static let titles = WordList(
        "mr mrs ms dr prof gen lt col maj cpl pvt sgt capt cmdr adm rev fr sen rep gov pres hon st mt vs messrs mme "
            + "supt insp det")
    private static let beforeFigures = WordList(
        "jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp vol ch fig art sec approx ca c")
    private static let openers: Set<Unicode.Scalar> = ["“", "‘", "\"", "'", "(", "[", "«"]

    /// The sentences of `line` as UTF-8 offsets, in order and without the spaces between.
    static func sentences(in line: String) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start: Int?
        var last: Range<Int>?
        let words = line.utf8.split(separator: UInt8(ascii: " "))
        for (index, word) in words.enumerated() {
            let lower = line.utf8.distance(from: line.startIndex, to: word.startIndex)
            let from = start ?? lower
            start = from
            last = from..<lower + word.count
            guard index + 1 == words.count || ends(Substring(word), before: Substring(words[index + 1]))
            else {
                continue
            }
            sentences.append(from..<lower + word.count)
            (start, last) = (nil, nil)
        }
        return sentences + (last.map { [$0] } ?? [])
    }

    private static func ends(_ word: Substring, before next: Substring) -> Bool {
        let ending = LineEnding(String(word))
        guard ending.endsSentence, let opener = next.unicodeScalars.first(where: { !openers.contains($0) })
        else {
            return false
        }
        guard opener.properties.isUppercase || opener.properties.numericType != nil else { return false }
        return ending == .question || !isShortened(word, before: opener)
    }

    private static func isShortened(_ word: Substring, before next: Unicode.Scalar) -> Bool {
        guard word.hasSuffix(".") else { return false }
        let core = word.dropLast().drop { !$0.isLetter && !$0.isNumber }.lowercased()
        if core.count == 1, core.first?.isLetter == true { return true }
        if titles.contains(core) || core.contains(".") && core.utf8.count <= 6 { return true }
        return next.properties.numericType != nil && beforeFigures.contains(core)
    }
}
