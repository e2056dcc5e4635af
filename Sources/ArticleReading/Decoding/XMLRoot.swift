/// Finds the outermost element of an XML document by looking at its beginning.
enum XMLRoot {
    /// The outermost elements of feeds and sitemaps, in small letters and without prefixes.
    static let feeds: Set<String> = ["rss", "feed", "rdf", "urlset", "sitemapindex"]

    /// The element's name in small letters without its prefix; nil when the text begins with something else.
    ///
    /// Declarations, comments, instructions and a document type may stand before it.
    static func name(in text: String) -> String? {
        let bytes = Array(text.utf8)
        var index = 0
        while true {
            while index < bytes.count, bytes[index] <= 32 { index += 1 }
            guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "<") else { return nil }
            if bytes[index...].starts(with: "<!--".utf8) {
                index = end(of: "-->", in: bytes, from: index + 4)
            } else if bytes[index + 1] == UInt8(ascii: "?") {
                index = end(of: "?>", in: bytes, from: index + 2)
            } else if bytes[index + 1] == UInt8(ascii: "!") {
                index = typeEnd(in: bytes, from: index + 2)
            } else {
                return name(in: bytes, from: index + 1)
            }
        }
    }

    private static func name(in bytes: [UInt8], from start: Int) -> String? {
        let name = bytes[start...].prefix(64).prefix {
            $0 > 32 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        return String(decoding: name, as: UTF8.self).lowercased().split(separator: ":").last.map(String.init)
    }

    private static func end(of sign: String, in bytes: [UInt8], from start: Int) -> Int {
        let sign = Array(sign.utf8)
        var index = start
        while index + sign.count <= bytes.count {
            if bytes[index..<index + sign.count].elementsEqual(sign) { return index + sign.count }
            index += 1
        }
        return bytes.count
    }

    /// The offset behind a document type, with declarations in brackets.
    private static func typeEnd(in bytes: [UInt8], from start: Int) -> Int {
        var isInBrackets = false
        for index in start..<max(start, bytes.count) {
            switch bytes[index] {
            case UInt8(ascii: "["): isInBrackets = true
            case UInt8(ascii: "]"): isInBrackets = false
            case UInt8(ascii: ">") where !isInBrackets: return index + 1
            default: break
            }
        }
        return bytes.count
    }
}
