/// Finds the words of a text, by the one definition that all counts in this project use.
///
/// A word is a run without white space that holds at least one letter or digit. A sentence end without a space
/// behind it (`Oblast.In`) separates words as well, so that text counts alike before and after it is mended.
package enum WordScanner {
    /// The words of `text` as UTF-8 offsets, in order.
    ///
    /// Ignorable characters (soft hyphens, zero-width spaces, controls) neither make nor separate words.
    package static func words(in text: some StringProtocol) -> [Range<Int>] {
        var text = String(text)
        var words: [Range<Int>] = []
        text.withUTF8 { bytes in
            forEachRun(in: bytes) { range in
                switch PlainText.run(bytes, range) {
                case .word: words.append(range)
                case .signs: break
                case .unknown:
                    let run = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
                    words += looked(at: run, from: range.lowerBound)
                }
            }
        }
        return words
    }

    /// How many words `text` has.
    package static func count(in text: some StringProtocol) -> Int {
        var text = String(text)
        return text.withUTF8 { bytes in
            var count = 0
            forEachRun(in: bytes) { range in
                switch PlainText.run(bytes, range) {
                case .word: count += 1
                case .signs: break
                case .unknown:
                    let run = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
                    count += looked(at: run, from: 0).count
                }
            }
            return count
        }
    }

    /// Calls `body` with every stretch of `bytes` that has no ASCII white space.
    private static func forEachRun(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        while start < bytes.count {
            if isSpace(bytes[start]) {
                start += 1
                continue
            }
            var end = start + 1
            while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
            body(start..<end)
            start = end
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    /// The words of a text that begins at `start`, told by its scalars.
    private static func looked(at text: String, from start: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var run: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = start
        for scalar in text.unicodeScalars {
            if scalar.isWhiteSpace {
                words += split(run, at: offsets)
                run.removeAll(keepingCapacity: true)
                offsets.removeAll(keepingCapacity: true)
            } else if !scalar.isIgnorable {
                run.append(scalar)
                offsets.append(offset)
            }
            offset += scalar.utf8Width
        }
        return words + split(run, at: offsets)
    }

    private static func split(_ run: [Unicode.Scalar], at offsets: [Int]) -> [Range<Int>] {
        guard run.contains(where: \.isLetterOrDigit) else { return [] }
        var words: [Range<Int>] = []
        var lower = 0
        for end in MissingSpace.positions(in: run) + [run.count] {
            if run[lower..<end].contains(where: \.isLetterOrDigit) {
                words.append(offsets[lower]..<offsets[end - 1] + run[end - 1].utf8Width)
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

    /// Whether the scalar has the Unicode property `White_Space`, which includes line breaks and fixed spaces.
    package var isWhiteSpace: Bool {
        isASCII ? value == 32 || (9...13).contains(value) : properties.isWhitespace
    }

    /// Whether the scalar stands in words without being a part of them.
    ///
    /// These are soft hyphens, zero-width spaces and word joiners, marks of writing direction, and control
    /// characters. The joiners U+200C and U+200D shape letters and are not among them.
    package var isIgnorable: Bool {
        switch value {
        case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD: true
        case 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
