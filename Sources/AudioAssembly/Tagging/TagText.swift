/// The text of tags and titles: one line, without control characters, of a length that players can show.
extension String {
    /// The text on one line: runs of white space become one space, control characters go.
    var onOneLine: String {
        var line = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                needsSpace = !line.isEmpty
            } else if !scalar.isInvisibleControl {
                if needsSpace { line.append(" ") }
                needsSpace = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// The text on one line, cut with an ellipsis behind a whole character when it has more than `limit`.
    ///
    /// - Parameter limit: The greatest number of characters, the ellipsis included; also half the greatest number of
    ///   UTF-16 code units, so that stacked marks cannot outgrow it.
    /// - Returns: The text itself when it is short enough.
    func tagText(limit: Int = 200) -> String {
        let line = onOneLine
        guard line.count > limit || line.utf16.count > 2 * limit else { return line }
        var text = ""
        var units = 0
        for character in line.prefix(limit - 1) {
            units += character.utf16.count
            guard units < 2 * limit else { break }
            text.append(character)
        }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text + "…"
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a control character or a byte order mark, which no tag may hold.
    fileprivate var isInvisibleControl: Bool {
        properties.generalCategory == .control || value == 0xFEFF
    }
}
