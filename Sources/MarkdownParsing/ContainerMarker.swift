/// The mark at the start of a line that opens or goes on with a quotation, list item or footnote.
struct ContainerMarker {
    /// The byte without which the mark would be text.
    let sign: Int

    /// The offset behind the mark.
    let end: Int

    /// The next mark in `bytes` from `position` on, behind spaces and before `limit`: `>`, `-`, `12.`, `[^1]:`
    init?(in bytes: [UInt8], at position: Int, until limit: Int) {
        var start = position
        while start < limit, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
        guard start < limit else { return nil }
        let mark: (sign: Int, end: Int)? =
            switch bytes[start] {
            case UInt8(ascii: ">"): (start, start + 1)
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                Self.bullet(in: bytes, at: start, until: limit)
            case 48...57: Self.number(in: bytes, at: start, until: limit)
            case UInt8(ascii: "["): Self.footnote(in: bytes, at: start, until: limit)
            default: nil
            }
        guard let mark else { return nil }
        (sign, end) = mark
    }

    private static func isSpace(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
        index >= limit || bytes[index] == 32 || (9...13).contains(bytes[index])
    }

    /// A bullet with a space behind it, unless the line is a rule such as `- - -`.
    private static func bullet(in bytes: [UInt8], at start: Int, until limit: Int) -> (sign: Int, end: Int)? {
        guard isSpace(bytes, start + 1, limit) else { return nil }
        let isRule = bytes[start..<limit].allSatisfy {
            $0 == bytes[start] || $0 == 32 || (9...13).contains($0)
        }
        return isRule && bytes[start..<limit].count { $0 == bytes[start] } > 2 ? nil : (start, start + 1)
    }

    private static func number(in bytes: [UInt8], at start: Int, until limit: Int) -> (sign: Int, end: Int)? {
        var end = start
        while end < limit, end - start <= 9, (48...57).contains(bytes[end]) { end += 1 }
        guard end < limit, end - start <= 9,
            bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
            isSpace(bytes, end + 1, limit)
        else { return nil }
        return (end, end + 1)
    }

    private static func footnote(in bytes: [UInt8], at start: Int, until limit: Int) -> (sign: Int, end: Int)?
    {
        guard start + 3 < limit, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
        guard let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")), close > start + 2 else {
            return nil
        }
        guard close + 1 < limit, bytes[close + 1] == UInt8(ascii: ":") else { return nil }
        return (start, close + 2)
    }
}
