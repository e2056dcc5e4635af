/// Finds sentence ends that no space follows, as in `Oblast.In the meantime`.
///
/// Such a place is a full stop, question mark or exclamation mark behind two letters of which the last is small
/// (closing quotes may stand between) or behind a number of three figures or more, with a capitalised word behind it
/// (opening quotes may stand between). `Gazeta.ru`, `U.S.`, `Ph.D.`, `Node.JS` and `2.Bundesliga` are left alone.
package enum MissingSpace {
    private static let closers: Set<Unicode.Scalar> = ["\"", "'", "”", "’", ")", "]"]
    private static let openers: Set<Unicode.Scalar> = ["\"", "“", "‘", "("]

    /// The indices in `run`, a piece of text without white space, at which a space is missing.
    package static func positions(in run: [Unicode.Scalar]) -> [Int] {
        guard run.count > 4 else { return [] }
        lazy var firstQuotes = FirstQuotes(of: run)
        return run.indices.compactMap { index in
            guard run[index] == "." || run[index] == "!" || run[index] == "?", endsWord(run[..<index]) else {
                return nil
            }
            let next = behindClosers(of: run, from: index + 1, firstQuotes)
            return startsWord(run[next...]) ? next : nil
        }
    }

    private static func endsWord(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
        let letters = head.reversed().drop { closers.contains($0) }.prefix(2)
        guard letters.count == 2, let last = letters.first else { return false }
        if last.isASCII, last.properties.numericType != nil { return isLongNumber(head) }
        return last.properties.isLowercase && letters.allSatisfy(\.properties.isAlphabetic)
    }

    /// Whether all of `head` is one number such as `2019`, `1,000` or `$1,000`.
    private static func isLongNumber(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
        guard (3...16).contains(head.count) else { return false }
        let figures = head.dropFirst("$£€".unicodeScalars.contains(head[head.startIndex]) ? 1 : 0)
        return figures.count > 2
            && figures.allSatisfy { $0 == "," || $0.isASCII && $0.properties.numericType != nil }
    }

    /// Skips a closing quote or bracket, unless it opens the next word.
    private static func behindClosers(
        of run: [Unicode.Scalar], from index: Int, _ firstQuotes: FirstQuotes
    ) -> Int {
        guard index < run.count, closers.contains(run[index]) else { return index }
        return firstQuotes.contain(index) ? index : index + 1
    }

    private static func startsWord(_ tail: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = tail.drop { openers.contains($0) }
        guard let first = word.first, first.properties.isUppercase else { return false }
        guard let second = word.dropFirst().first else { return first == "I" || first == "A" }
        return second.properties.isLowercase || second == "’" || second == "'"
    }

    /// Where a run has its first straight quotes: only there can one open a quotation.
    private struct FirstQuotes {
        let double: Int?
        let single: Int?

        init(of run: [Unicode.Scalar]) {
            double = run.firstIndex(of: "\"")
            single = run.firstIndex(of: "'")
        }

        func contain(_ index: Int) -> Bool { index == double || index == single }
    }
}
