/// The texts of feeds: one line without what no document may hold, of a length that directories take.
extension String {
    /// The text on one line, without spaces at its ends: runs of white space become one space; control characters, byte
    /// order marks and code points that stand for nothing go.
    var feedLine: String {
        if isPlainLine { return self }
        var line = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in unicodeScalars {
            if scalar.isFeedSpace {
                needsSpace = !line.isEmpty
            } else if !scalar.isUnfit {
                if needsSpace { line.append(" ") }
                needsSpace = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// The text on one line, or nil when nothing of it is left.
    var visibleFeedLine: String? {
        let line = feedLine
        return line.isEmpty ? nil : line
    }

    /// The text on one line of at most `limit` Unicode scalars, which is what validators count.
    func feedText(limit: Int = 255) -> String {
        let line = feedLine
        guard line.utf8.count > limit, line.unicodeScalars.count > limit else { return line }
        return line.cut(to: limit) { $0.unicodeScalars.count }
    }

    /// The text on one line of at most `limit` bytes of UTF-8.
    func feedText(byteLimit limit: Int) -> String {
        let line = feedLine
        return line.utf8.count > limit ? line.cut(to: limit) { $0.utf8.count } : line
    }

    /// The beginning with an ellipsis, up to a space where one stands in its second half.
    private func cut(to limit: Int, measured size: (Character) -> Int) -> String {
        var room = limit - size("…")
        var end = startIndex
        var space: Index?
        while end < endIndex {
            room -= size(self[end])
            guard room >= 0 else { break }
            if self[end] == " " { space = end }
            end = index(after: end)
        }
        // A letter under thousands of marks.
        guard end > startIndex else { return String(unicodeScalars.prefix(max(1, limit / 4))) }
        if let space, distance(from: startIndex, to: space) * 2 > distance(from: startIndex, to: end) {
            end = space
        }
        return self[..<end].trimmingEnd(" ,;:–-") + "…"
    }

    /// Whether the bytes tell that the text is on one line already: plain ASCII with single spaces.
    private var isPlainLine: Bool {
        var previous = UInt8(ascii: " ")
        for byte in utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ characters: String) -> Substring {
        var text = self
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}

extension Unicode.Scalar {
    fileprivate var isFeedSpace: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    /// Whether the scalar is a control character, a byte order mark or a code point that is no character.
    fileprivate var isUnfit: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
