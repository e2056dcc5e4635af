extension Lexicon {
    /// Reads a lexicon in tab-separated columns; ``LexiconTable`` says how.
    ///
    /// - Parameters:
    ///   - text: The file's content.
    ///   - name: What to call the file in messages.
    /// - Returns: The lexicon; of two lines with the same written form the later one is kept.
    /// - Throws: ``LexiconError`` for the first line that is no entry. Unused entries and doubles are no errors.
    package static func parse(_ text: String, name: String) throws(LexiconError) -> Lexicon {
        let table = LexiconTable(text, name: name)
        if let fault = table.faults.first { throw fault }
        var lexicon = Lexicon()
        for entry in table.stored { lexicon.add(entry) }
        return lexicon
    }
}
