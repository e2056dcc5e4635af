import NarrationModel

/// Lays a cue out: as one stretch, or word by word.
struct SentenceLayout {
    let hasWords: Bool

    /// The cue as the sentence called `id`.
    func sentence(_ cue: Cue, id: String) -> ShownSentence {
        guard !cue.words.isEmpty else { return unheard(cue, id: id) }
        if hasWords, let sentence = wordByWord(cue, id: id) { return sentence }
        return ShownSentence(
            id: id, spans: [.init(text: cue.text)], cues: [.init(id: id, start: cue.frames.start)])
    }

    private func unheard(_ cue: Cue, id: String) -> ShownSentence {
        ShownSentence(id: id, spans: [.init(text: cue.text)], cues: [])
    }

    /// The sentence with an element for each word; nil when its words are not found in its text.
    private func wordByWord(_ cue: Cue, id: String) -> ShownSentence? {
        let text = DenseText(cue.text)
        var spans: [ShownSentence.Span] = []
        var starts: [ShownSentence.Start] = []
        var end = 0
        for group in WordGroup.groups(of: cue.words) {
            guard let range = group.range(in: text, from: end) else { return nil }
            // The white space behind the group stays outside its element.
            let word = text.slice(range).trimmingTrailingSpace
            if range.lowerBound > end { spans.append(.init(text: text.slice(end..<range.lowerBound))) }
            let wordID = "\(id)w\(starts.count)"
            spans.append(.init(text: word.text, id: wordID))
            if !word.space.isEmpty { spans.append(.init(text: word.space)) }
            starts.append(.init(id: wordID, start: group.frames.start))
            end = range.upperBound
        }
        if end < text.count { spans.append(.init(text: text.slice(end..<text.count))) }
        return ShownSentence(id: id, spans: spans, cues: starts)
    }
}

extension String {
    /// The text without the white space at its end, and that space.
    fileprivate var trimmingTrailingSpace: (text: String, space: String) {
        let end = unicodeScalars.lastIndex { !$0.properties.isWhitespace }.map(unicodeScalars.index(after:))
        let cut = end ?? startIndex
        return (String(unicodeScalars[..<cut]), String(unicodeScalars[cut...]))
    }
}
