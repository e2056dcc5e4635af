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
            while end < bytes.count, isLetterOrDigit(bytes[end]) { end += 1 }
            if end > start { terms.append(small(UnsafeBufferPointer(rebasing: bytes[start..<end]))) }
            start = end + 1
        }
        return terms
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }

    private static func small(_ word: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: word.count) { term in
            for index in word.indices { term[index] = (65...90).contains(word[index]) ? word[index] | 0x20 : word[index] }
            return word.count
        }
    }

    private static func terms(ofUnicode text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
