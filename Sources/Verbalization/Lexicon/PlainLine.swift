/// The columns of a line that can be used as it is: a form of ASCII letters, and a value that says as much as the form has words.
///
/// Nearly all lines of the shipped lexicons are of this kind. Taking one apart makes no string, and what it does not
/// take is read by ``LexiconLine``, which knows every rule.
struct PlainLine: Sendable {
    let written: LexiconText.Span
    let kind: LexiconEntry.Kind
    let value: LexiconText.Span
    let note: LexiconText.Span

    /// Whether the form is a single word.
    let isWord: Bool

    /// Looks at the line in `range` of `bytes`; nil when it needs a closer look.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var rest = range
        let written = Self.column(bytes, &rest)
        guard let words = Self.wordCount(bytes, plain: written),
            let kind = Self.kind(bytes, Self.column(bytes, &rest))
        else { return nil }
        let value = Self.column(bytes, &rest)
        switch kind {
        case .letters, .word: break
        case .say: guard bytes[value].contains(where: { (0x21...0x7E).contains($0) }) else { return nil }
        case .ipa:
            guard !Self.mayEndInSpace(bytes, value), Self.groupCount(bytes, value) == words else {
                return nil
            }
        case .mnemonics, .respell: return nil
        }
        self.written = .init(written)
        self.kind = kind
        self.value = .init(value)
        note = .init(Self.column(bytes, &rest))
        isWord = words == 1
    }

    /// Takes the next column off `rest`, without ASCII white space around it.
    private static func column(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: inout Range<Int>) -> Range<Int> {
        var (start, end) = (rest.lowerBound, rest.lowerBound)
        while end < rest.upperBound, bytes[end] != UInt8(ascii: "\t") { end += 1 }
        rest = min(end + 1, rest.upperBound)..<rest.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// How many words of ASCII letters there are, with one space between them; nil when there is anything else.
    private static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>, plain range: Range<Int>) -> Int? {
        var (count, isBehindLetter) = (0, false)
        for byte in bytes[range] {
            let isLetter = (97...122).contains(byte | 0x20)
            guard isLetter || byte == UInt8(ascii: " ") && isBehindLetter else { return nil }
            if isLetter, !isBehindLetter { count += 1 }
            isBehindLetter = isLetter
        }
        return isBehindLetter ? count : nil
    }

    /// How many groups stand between spaces.
    private static func groupCount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var (count, isInside) = (0, false)
        for byte in bytes[range] {
            let isSpace = byte == UInt8(ascii: " ")
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
        }
        return count
    }

    /// Whether the first or last scalar may be white space beyond ASCII, all of which begins with one of four bytes in UTF-8.
    private static func mayEndInSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        var last = range.upperBound - 1
        while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        return [bytes[range.lowerBound], bytes[last]].contains { $0 == 0xC2 || (0xE1...0xE3).contains($0) }
    }

    private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LexiconEntry.Kind? {
        kinds.first { bytes[range].elementsEqual($0.letters) }?.kind
    }

    private static let kinds: [(letters: [UInt8], kind: LexiconEntry.Kind)] =
        [LexiconEntry.Kind.ipa, .letters, .word, .say].map { (Array($0.rawValue.utf8), $0) }
}
