/// Follows the numbering of a list that a page prints on one line: `1. … 2. …`, `a) … b) …`.
struct ListNumbering {
    private let form: Character
    private var next: String

    /// Starts a numbering when `word` is its first marker: `1.`, `1)`, `a.`, `a)`, `(i)` are none, `9.)` is one too.
    init?(_ word: Substring) {
        guard let last = word.last, last == "." || last == ")", let label = Self.label(of: word) else {
            return nil
        }
        form = last
        next = label
        advance()
    }

    /// Whether `word` is the next marker; the numbering then goes on behind it.
    mutating func continues(with word: Substring) -> Bool {
        guard word.last == form, Self.label(of: word) == next else { return false }
        advance()
        return true
    }

    private mutating func advance() {
        if let number = Int(next) {
            next = String(number + 1)
        } else if let letter = next.unicodeScalars.first, let following = Unicode.Scalar(letter.value + 1) {
            next = String(following)
        }
    }

    /// The number or letter of a marker, bullets and brackets aside.
    private static func label(of word: Substring) -> String? {
        let core = word.drop { "•⁃(-".contains($0) }.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
        let tail = word.drop { "•⁃(-".contains($0) }.dropFirst(core.count)
        guard !tail.isEmpty, tail.allSatisfy({ $0 == "." || $0 == ")" }), core.utf8.count < 3 else {
            return nil
        }
        let isLetter = core.utf8.count == 1 && core.first?.isLowercase == true
        return isLetter || !core.isEmpty && core.allSatisfy(\.isNumber) ? String(core) : nil
    }
}
