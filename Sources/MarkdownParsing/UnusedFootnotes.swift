/// Keeps footnotes that no text points to: the C library would drop them.
enum UnusedFootnotes {
    /// A paragraph that points to every footnote of the page, to be put behind the page's last line.
    static func references(in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while let opening = bytes[index...].firstIndex(of: UInt8(ascii: "[")) {
            index = opening + 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "^"),
                let end = labelEnd(in: bytes, from: index)
            else {
                continue
            }
            result += bytes[opening..<end] + [UInt8(ascii: " ")]
            index = end
        }
        return result.isEmpty ? [] : [10, 10] + result + [10]
    }

    /// The offset of the colon behind a label without spaces or brackets.
    private static func labelEnd(in bytes: [UInt8], from start: Int) -> Int? {
        let label = bytes[start...].prefix(200).prefix {
            $0 > 32 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
        }
        let end = label.endIndex
        guard label.count > 1, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
        return bytes[end + 1] == UInt8(ascii: ":") ? end + 1 : nil
    }
}
