/// Finds the words of a text, by the one definition that all counts in this project use.
///
/// A word is a run without white space that holds at least one letter or digit. A sentence end without a space
/// behind it (`Oblast.In`) separates words as well, so that text counts alike before and after it is mended.
package enum WordScanner {
    /// The words of `text` as UTF-8 offsets, in order.
    package static func words(in text: some StringProtocol) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var run: [Unicode.Scalar] = []
        var start = 0
        var offset = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                words += split(run, startingAt: start)
                run.removeAll(keepingCapacity: true)
                start = offset + scalar.utf8Width
            } else {
                run.append(scalar)
            }
            offset += scalar.utf8Width
        }
        return words + split(run, startingAt: start)
    }

    /// How many words `text` has.
    package static func count(in text: some StringProtocol) -> Int {
        words(in: text).count
    }

    private static func split(_ run: [Unicode.Scalar], startingAt start: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var lower = 0
        for end in MissingSpace.positions(in: run) + [run.count] {
            let part = run[lower..<end]
            if part.contains(where: \.isLetterOrDigit) {
                let offset = start + run[..<lower].reduce(0) { $0 + $1.utf8Width }
                words.append(offset..<offset + part.reduce(0) { $0 + $1.utf8Width })
            }
            lower = end
        }
        return words
    }
}

extension Unicode.Scalar {
    /// The length of the scalar in UTF-8 code units, 1 to 4.
    package var utf8Width: Int { UTF8.width(self) }

    /// Whether the scalar is a letter of any script or a decimal digit.
    package var isLetterOrDigit: Bool {
        if isASCII {
            let byte = value
            return (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
