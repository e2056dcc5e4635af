import NarrationModel

/// Cuts long passages between sentences, so that they are spoken on several cores and none waits long for the last.
///
/// Where to cut depends on the text alone, and so do the clips. The silence at a cut is that between two sentences, to half a step
/// of the clips' grid.
enum PassageCutter {
    /// The length in UTF-8 code units of what is spoken from which on a passage is cut: about 40 seconds.
    static let longest = 600

    /// The sentences of each part: as few parts as are short enough, of about equal lengths; no sentence is cut.
    static func parts(of utterances: [Utterance]) -> [Range<Int>] {
        let lengths = utterances.map { $0.tokens.reduce(0) { $0 + $1.text.utf8.count + 1 } }
        let length = lengths.reduce(0, +)
        let count = (length + longest - 1) / longest
        guard count > 1, utterances.count > 1 else { return [utterances.indices] }
        var parts: [Range<Int>] = []
        var start = 0
        var current = 0
        var before = 0
        for (index, own) in lengths.enumerated() {
            // A sentence belongs to the part in which its middle lies.
            let part = (before + own / 2) * count / length
            if part != current, index > start {
                parts.append(start..<index)
                start = index
            }
            current = part
            before += own
        }
        return parts + [start..<lengths.count]
    }
}
