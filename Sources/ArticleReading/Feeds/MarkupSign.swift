/// Tells text with markup in it from plain text, where a feed does not say which it is.
///
/// A tag with a name (`</p>`, `<br/>`) and a character reference (`&eacute;`, `&#8217;`) are signs; `1 < 2` and `AT&T`
/// are not.
enum MarkupSign {
    static func stands(in text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.indices.contains { index in
            switch bytes[index] {
            case UInt8(ascii: "<"): isTag(bytes, index + 1)
            case UInt8(ascii: "&"): isReference(bytes, index + 1)
            default: false
            }
        }
    }

    private static func isTag(_ bytes: [UInt8], _ start: Int) -> Bool {
        var index = start
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        guard index < bytes.count, isLetter(bytes[index]) else { return false }
        return bytes[index...].prefix(4_096).contains(UInt8(ascii: ">"))
    }

    private static func isReference(_ bytes: [UInt8], _ start: Int) -> Bool {
        var index = start
        if index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
        let name = bytes[min(index, bytes.count)...].prefix(32).prefix {
            isLetter($0) || (48...57).contains($0)
        }
        return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: ";")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }
}
