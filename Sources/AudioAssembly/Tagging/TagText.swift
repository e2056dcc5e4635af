import NarrationModel

/// The text of tags and titles: one line of a length that players can show.
extension String {
    /// The text on one line, cut with an ellipsis behind a whole character when it has more than `limit`.
    ///
    /// - Parameter limit: The greatest number of characters, the ellipsis included. The text also keeps to two and a half
    ///   bytes of UTF-8 for each of them, so that stacked marks cannot outgrow it and titles fit into the 511 bytes
    ///   that ffmpeg reads of a WAV label.
    /// - Returns: The text itself when it is short enough.
    func tagText(limit: Int = 200) -> String {
        let line = onOneLine
        guard line.count > limit || line.utf8.count > limit * 5 / 2 else { return line }
        var text = ""
        var room = limit * 5 / 2 - "…".utf8.count
        for character in line.prefix(limit - 1) {
            room -= character.utf8.count
            guard room >= 0 else { break }
            text.append(character)
        }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text + "…"
    }
}
