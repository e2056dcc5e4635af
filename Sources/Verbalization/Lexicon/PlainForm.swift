/// Takes a written form apart that needs no lexer: ASCII letters, with one space between words.
///
/// Nearly all forms are of this kind, and thousands of them are read at every start.
enum PlainForm {
    /// The words of `written`, or nil when it has any other sign.
    static func words(of written: String) -> [String]? {
        var written = written
        return written.withUTF8 { bytes in
            guard isPlain(bytes) else { return nil }
            return bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Whether `written` is one word of ASCII letters.
    static func isWord(_ written: String) -> Bool {
        !written.isEmpty && written.utf8.allSatisfy(isLetter)
    }

    /// Whether `written` can be taken apart.
    static func isPlain(_ written: String) -> Bool {
        var written = written
        return written.withUTF8(isPlain)
    }

    /// Whether `written` has an ASCII letter.
    static func hasLetter(_ written: String) -> Bool { written.utf8.contains(where: isLetter) }

    /// How many words `text` has between its spaces.
    static func wordCount(of text: String) -> Int {
        var (count, isInside) = (0, false)
        for byte in text.utf8 {
            let isSpace = byte == UInt8(ascii: " ")
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var isBehindLetter = false
        for byte in bytes {
            guard isLetter(byte) || byte == UInt8(ascii: " ") && isBehindLetter else { return false }
            isBehindLetter = byte != UInt8(ascii: " ")
        }
        return isBehindLetter
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 0x20)
    }
}
