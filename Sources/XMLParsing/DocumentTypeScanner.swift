/// Finds where a document type ends: behind its `>`, with quoted text, comments and declarations in brackets passed.
enum DocumentTypeScanner {
    /// The offset behind the document type whose name begins at `start`, or the end of the page.
    static func end(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        var isInBrackets = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = offset(of: bytes[index], in: bytes, from: index + 1)
            case UInt8(ascii: "<") where isComment(bytes, index):
                index = commentEnd(bytes, index + 4)
            case UInt8(ascii: "["): isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            case UInt8(ascii: ">") where !isInBrackets: return index + 1
            default: break
            }
            index += 1
        }
        return bytes.count
    }

    private static func offset(of sign: UInt8, in bytes: [UInt8], from start: Int) -> Int {
        bytes[min(start, bytes.count)...].firstIndex(of: sign) ?? bytes.count
    }

    private static func isComment(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index...].prefix(4).elementsEqual("<!--".utf8)
    }

    /// The offset of the last sign of the comment whose text begins at `start`.
    private static func commentEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start + 2
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == UInt8(ascii: "-"),
                bytes[index - 2] == UInt8(ascii: "-")
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }
}
