import NarrationModel

/// Gives every written word of an utterance the time of the tokens that say it.
///
/// A word said by several tokens lasts from the first to the last of them; words that share their tokens, as
/// `$1.4 million` does, share the time by their lengths.
struct WordTimeline {
    let utterance: Utterance

    /// The tokens' stretches, one for each of the utterance's.
    let tokens: [FrameRange]

    func words() -> [WordTiming] {
        var frames = [FrameRange?](repeating: nil, count: utterance.words.count)
        for (words, stretch) in groups() {
            for (word, part) in zip(words, share(stretch, among: words)) {
                frames[word] =
                    frames[word].map {
                        FrameRange(start: min($0.start, part.start), end: max($0.end, part.end))
                    }
                    ?? part
            }
        }
        return inOrder(frames)
    }

    /// The runs of tokens that say the same words, with their time.
    private func groups() -> [(words: Range<Int>, frames: FrameRange)] {
        var groups: [(words: Range<Int>, frames: FrameRange)] = []
        for (token, frames) in zip(utterance.tokens, tokens) {
            if let last = groups.last, last.words == token.words {
                groups[groups.count - 1].frames.end = max(last.frames.end, frames.end)
            } else {
                groups.append((token.words.clamped(to: utterance.words.indices), frames))
            }
        }
        return groups
    }

    private func share(_ frames: FrameRange, among words: Range<Int>) -> [FrameRange] {
        let total = max(1, words.reduce(0) { $0 + utterance.words[$1].text.utf8.count })
        var passed = 0
        return words.map { word in
            let start = frames.start + frames.count * passed / total
            passed += utterance.words[word].text.utf8.count
            return FrameRange(start: start, end: frames.start + frames.count * passed / total)
        }
    }

    /// No word starts before the one in front of it; a word that no token says starts where that one ends.
    private func inOrder(_ frames: [FrameRange?]) -> [WordTiming] {
        var earliest = tokens.first?.start ?? 0
        return zip(utterance.words, frames).map { word, stretch in
            let start = max(earliest, stretch?.start ?? earliest)
            let end = max(start, stretch?.end ?? start)
            earliest = start
            return WordTiming(word: word, frames: FrameRange(start: start, end: end))
        }
    }
}
