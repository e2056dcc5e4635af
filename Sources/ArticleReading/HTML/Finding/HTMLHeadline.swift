import NarrationModel

/// The line of a page that is its story's headline.
struct HTMLHeadline: Sendable {
    /// The line's place among the page's lines.
    let line: Int

    /// Its words in lower case.
    let terms: [String]

    /// The words of a text in lower case, without signs.
    static func terms(_ text: String) -> [String] {
        var text = text
        return text.withUTF8(asciiTerms) ?? terms(ofUnicode: text)
    }

    /// The words of text that is ASCII; nil for other text.
    private static func asciiTerms(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
        guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
        var terms: [String] = []
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end].isLetterOrDigit { end += 1 }
            if end > start { terms.append(String(lowercasing: bytes[start..<end])) }
            start = end + 1
        }
        return terms
    }

    private static func terms(ofUnicode text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
