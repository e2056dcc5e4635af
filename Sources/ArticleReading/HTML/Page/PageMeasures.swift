/// Sums over a page's lines, so that an element is measured in one step whatever its size.
struct PageMeasures: Sendable {
    private var words = [0]
    private var linkWords = [0]
    private var proseWords = [0]

    /// Whether each line reads like running text.
    private(set) var isProse: [Bool] = []

    init() {}

    init(_ page: HTMLPage) {
        for line in page.lines {
            let isProse = Self.isProse(line, page)
            self.isProse.append(isProse)
            words.append(words[words.count - 1] + line.wordCount)
            linkWords.append(linkWords[linkWords.count - 1] + line.linkWordCount)
            proseWords.append(proseWords[proseWords.count - 1] + (isProse ? line.wordCount : 0))
        }
    }

    /// How many words `lines` have.
    func words(in lines: Range<Int>) -> Int { words[lines.upperBound] - words[lines.lowerBound] }

    /// How many words of `lines` stand in running text.
    func prose(in lines: Range<Int>) -> Int { proseWords[lines.upperBound] - proseWords[lines.lowerBound] }

    /// The part of the words that stands in links, 0 to 1.
    func linkDensity(in lines: Range<Int>) -> Double {
        let count = words(in: lines)
        return count == 0
            ? 0 : Double(linkWords[lines.upperBound] - linkWords[lines.lowerBound]) / Double(count)
    }

    /// Whether a line reads like a sentence or more: it ends like one, or it is long and has commas.
    private static func isProse(_ line: HTMLLine, _ page: HTMLPage) -> Bool {
        guard line.wordCount >= 8, line.linkDensity < 0.4 else { return false }
        if line.wordCount >= 40 { return true }
        let bytes = page.bytes[line.range]
        return endsSentence(bytes) || line.wordCount >= 20 && bytes.contains(UInt8(ascii: ","))
    }

    private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
        for byte in bytes.reversed().prefix(6) {
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x80...:
                continue
            default: return false
            }
        }
        return false
    }
}
