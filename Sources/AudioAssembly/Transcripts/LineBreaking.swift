import NarrationModel

/// Breaks text at its spaces into as few lines as fit, and makes those about equally long.
enum LineBreaking {
    /// The lines of `text`, which is on one line, of at most `width` characters; a longer word has a line of its own,
    /// for words are never cut.
    static func lines(of text: String, width: Int) -> [String] {
        let chunks = chunks(of: text)
        return lines(of: chunks.map(\.count), width: width).map { chunks[$0].joined(separator: " ") }
    }

    /// The words of `text` with their signs; a sign that stands alone, such as a dash, stays at the word before it.
    static func chunks(of text: String) -> [String] {
        var chunks: [String] = []
        for part in text.split(separator: " ") {
            if chunks.isEmpty || part.unicodeScalars.contains(where: \.isLetterOrDigit) {
                chunks.append(String(part))
            } else {
                chunks[chunks.count - 1] += " " + part
            }
        }
        return chunks
    }

    /// The lines of words with these `lengths`, as ranges of their indices.
    static func lines(of lengths: [Int], width: Int) -> [Range<Int>] {
        let fewest = filled(lengths, width: width)
        var narrow = 0
        var wide = width
        while narrow < wide {
            let middle = (narrow + wide) / 2
            if filled(lengths, width: middle).count > fewest.count {
                narrow = middle + 1
            } else {
                wide = middle
            }
        }
        return filled(lengths, width: wide)
    }

    /// Lines that each take as many words as fit.
    private static func filled(_ lengths: [Int], width: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var length = 0
        for (index, word) in lengths.enumerated() {
            if index > start, length + 1 + word > width {
                lines.append(start..<index)
                start = index
                length = word
            } else {
                length += index > start ? 1 + word : word
            }
        }
        return start < lengths.count ? lines + [start..<lengths.count] : lines
    }
}
