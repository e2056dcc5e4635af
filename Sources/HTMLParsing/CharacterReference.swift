/// Tells how much of a page a character reference takes up: `&amp;`, `&#8217;`, `&#x2019;`, `&copy` without a semicolon.
enum CharacterReference {
    private static let longestName = 32

    /// The offset behind the reference at `start`, or behind the `&` alone when it stands for itself.
    ///
    /// `decoded` from `read` on is what the page was decoded to: it tells where a name without a semicolon ends.
    static func end(
        of start: Int, in page: UnsafeBufferPointer<UInt8>, limit: Int,
        before decoded: UnsafeBufferPointer<UInt8>,
        at read: Int
    ) -> Int {
        var end = start + 1
        let isNumeric = end < limit && page[end] == UInt8(ascii: "#")
        if isNumeric { end += 1 }
        let nameStart = end
        while end < limit, end - start <= longestName, isNameByte(page[end]) { end += 1 }
        guard end > nameStart else { return start + 1 }
        let isClosed = end < limit && page[end] == UInt8(ascii: ";")
        let name = UnsafeBufferPointer(rebasing: page[nameStart..<end])
        if isNumeric ? !isNumber(name) : decoded[read] == UInt8(ascii: "&") && !isAmpersand(name) {
            return start + 1
        }
        if isNumeric || isClosed && !goesOn(page, end, decoded, read) { return isClosed ? end + 1 : end }
        return openEnd(nameStart, end, page, limit, decoded, read)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private static func isAmpersand(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        name.prefix(3).map { $0 | 0x20 } == Array("amp".utf8)
    }

    /// Whether a number stands behind `&#`, decimal or with `x` hexadecimal.
    private static func isNumber(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = name.first else { return false }
        return (48...57).contains(first) || first | 0x20 == UInt8(ascii: "x") && name.count > 1
    }

    /// Whether the semicolon at `end` was itself decoded as text, so that only the start of the name is a reference.
    private static func goesOn(
        _ page: UnsafeBufferPointer<UInt8>, _ end: Int, _ decoded: UnsafeBufferPointer<UInt8>, _ read: Int
    ) -> Bool {
        let next = read + width(decoded[read])
        for length in 1..<longestName where end - length > 0 && next + length < decoded.count {
            guard decoded[next + length] == page[end] else { continue }
            return decoded[next..<(next + length)].elementsEqual(page[(end - length)..<end])
        }
        return false
    }

    /// The end of a name without a semicolon: the longest start of it behind which page and text agree.
    private static func openEnd(
        _ nameStart: Int, _ longest: Int, _ page: UnsafeBufferPointer<UInt8>, _ limit: Int,
        _ decoded: UnsafeBufferPointer<UInt8>, _ read: Int
    ) -> Int {
        let next = read + width(decoded[read])
        for end in stride(from: longest, to: nameStart + 1, by: -1) {
            let following: UInt8? = end < limit ? page[end] : nil
            let wanted: UInt8? = next < decoded.count ? decoded[next] : nil
            if following == wanted || wanted == nil && end == longest { return end }
        }
        return longest
    }

    private static func width(_ byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
}
