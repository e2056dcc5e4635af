import NarrationModel

/// Neighbouring words that are said together, such as the two of `£5 million`, which is said as "five million pounds".
struct WordGroup {
    private(set) var words: [WordTiming]
    private(set) var frames: FrameRange

    /// The words in order, with those joined whose times overlap or that are not heard by themselves.
    static func groups(of words: [WordTiming]) -> [WordGroup] {
        var groups: [WordGroup] = []
        for word in words {
            if let last = groups.last, last.takes(word) {
                groups[groups.count - 1].append(word)
            } else {
                groups.append(WordGroup(words: [word], frames: word.frames))
            }
        }
        return groups
    }

    /// Where the words stand in `text`, from the first to the last.
    func range(in text: DenseText, from start: Int) -> Range<Int>? {
        var whole: Range<Int>?
        for word in words {
            guard let range = text.range(of: DenseText(word.word.text), from: whole?.upperBound ?? start)
            else { return nil }
            whole = (whole?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
        return whole
    }

    private func takes(_ word: WordTiming) -> Bool {
        frames.count == 0 || word.frames.count == 0 || word.frames.start < frames.end
    }

    private mutating func append(_ word: WordTiming) {
        words.append(word)
        frames = FrameRange(
            start: min(frames.start, word.frames.start), end: max(frames.end, word.frames.end))
    }
}
