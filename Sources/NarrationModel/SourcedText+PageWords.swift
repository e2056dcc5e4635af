extension SourcedText {
    /// The words that stand on the page, as UTF-8 offsets in ``string``.
    ///
    /// A word all of whose letters are put in, so that it stands for no letter of the page, is narrate's own.
    package var pageWords: [Range<Int>] {
        WordScanner.words(in: string).filter { !sourceRange(of: $0).isEmpty }
    }

    /// The text as the page has it: without the words that narrate puts in, and the white space behind them.
    package var pageText: String {
        let words = WordScanner.words(in: string)
        guard words.contains(where: { sourceRange(of: $0).isEmpty }) else { return string }
        var text = ""
        var end = 0
        for (index, word) in words.enumerated() where sourceRange(of: word).isEmpty {
            text += string.slice(utf8: end..<word.lowerBound)
            end = index + 1 < words.count ? words[index + 1].lowerBound : count
        }
        return text + string.slice(utf8: end..<count)
    }
}
