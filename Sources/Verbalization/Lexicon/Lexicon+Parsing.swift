extension Lexicon {
    /// Reads a lexicon in tab-separated columns: written form, kind, value, note; `#` starts a comment line.
    ///
    /// - Parameters:
    ///   - text: The file's content.
    ///   - name: What to call the file in messages.
    /// - Returns: The lexicon; of two lines with the same written form the later one is kept.
    /// - Throws: ``LexiconError`` for the first line that is no entry. Unused entries and doubles are no errors.
    package static func parse(_ text: String, name: String) throws(LexiconError) -> Lexicon {
        var lexicon = Lexicon()
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { continue }
            do {
                lexicon.add(try LexiconLine(line).entry)
            } catch {
                throw LexiconError(code: error.code, message: error.message, name: name, line: number)
            }
        }
        return lexicon
    }
}
