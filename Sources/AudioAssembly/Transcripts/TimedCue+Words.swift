extension TimedCue {
    /// A spoken word with the signs that stand at it.
    struct Word {
        var text: String
        let time: Range<Int>

        /// Whether the sentence has a space in front of the word.
        let followsSpace: Bool
    }

    /// The sentence in spoken words: with a space before each that follows one, they are its text again.
    ///
    /// What stands between two words belongs to the first of them, but what the last space parts from it: of
    /// `so,” — “we`, the dash is the first word's and the quotation mark the second's.
    var words: [Word] {
        var words: [Word] = []
        var gap = ""
        for piece in pieces {
            guard let time = piece.time else {
                gap = piece.text
                continue
            }
            let (head, tail) = words.isEmpty ? ("", gap) : gap.cutAtLastSpace
            if !words.isEmpty { words[words.count - 1].text += head }
            words.append(
                Word(
                    text: (tail ?? "") + piece.text, time: time, followsSpace: !words.isEmpty && tail != nil))
            gap = ""
        }
        if !words.isEmpty { words[words.count - 1].text += gap }
        return words
    }
}

extension String {
    /// What stands before and behind the last space; without one, all of it before.
    fileprivate var cutAtLastSpace: (head: String, tail: String?) {
        guard let space = lastIndex(of: " ") else { return (self, nil) }
        return (String(self[..<space]), String(self[index(after: space)...]))
    }
}
