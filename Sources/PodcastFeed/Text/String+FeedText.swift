internal import NarrationModel

/// The texts of feeds: one line, cut to a length that directories take.
extension String {
    /// The text on one line, or nil when nothing of it is left.
    var visibleLine: String? {
        let line = onOneLine
        return line.isEmpty ? nil : line
    }

    /// The text on one line of at most `limit` Unicode scalars, which is what validators count.
    func feedText(limit: Int = 255) -> String {
        let line = onOneLine
        guard line.utf8.count > limit, line.unicodeScalars.count > limit else { return line }
        return line.cut(to: limit) { $0.unicodeScalars.count }
    }

    /// The text on one line of at most `limit` bytes of UTF-8.
    func feedText(byteLimit limit: Int) -> String {
        let line = onOneLine
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
        // A letter under thousands of marks: no character of UTF-8 has more than four bytes.
        guard end > startIndex else { return String(unicodeScalars.prefix(limit / 4)) }
        if let space, distance(from: startIndex, to: space) * 2 > distance(from: startIndex, to: end) {
            end = space
        }
        return self[..<end].trimmingEnd(" ,;:–-") + "…"
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ characters: String) -> Substring {
        var text = self
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return text
    }
}
