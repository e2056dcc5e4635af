import NarrationModel

/// A word that may end a sentence, parted into what it is and the marks behind it.
struct EndingWord {
    /// The letters, digits and stops before the marks: what follows the last dash, slash or bracket, such as `U.S`.
    let core: String

    /// The marks behind the word's last letter or digit, a footnote's aside.
    let marks: String

    /// Parts the UTF-8 of a word.
    init(_ word: ArraySlice<UInt8>) {
        guard let last = word.last, last != UInt8(ascii: "]"), !(48...57).contains(last),
            word.allSatisfy({ $0 < 128 })
        else {
            (core, marks) = Self.parts(of: String(decoding: word, as: UTF8.self))
            return
        }
        let end = word.lastIndex(where: \.isLetterOrDigit).map { $0 + 1 } ?? word.startIndex
        var start = end
        while start > word.startIndex, Self.belongs(word[start - 1]) { start -= 1 }
        while start < end, !word[start].isLetterOrDigit { start += 1 }
        core = String(decoding: word[start..<end], as: UTF8.self)
        marks = String(decoding: word[end...], as: UTF8.self)
    }

    /// The same for all words, letters of other scripts and footnotes' marks among them.
    private static func parts(of word: String) -> (core: String, marks: String) {
        let scalars = GluedNote.removed(from: FootnoteMark.removed(from: word)).unicodeScalars
        let end =
            scalars.lastIndex(where: \.isLetterOrDigit).map(scalars.index(after:)) ?? scalars.startIndex
        let tail = scalars[..<end].reversed().prefix {
            $0.isLetterOrDigit || $0 == "." || $0 == "'" || $0 == "’"
        }
        let core = tail.reversed().drop { !$0.isLetterOrDigit }
        return (String(String.UnicodeScalarView(core)), String(scalars[end...]))
    }

    private static func belongs(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
    }
}
