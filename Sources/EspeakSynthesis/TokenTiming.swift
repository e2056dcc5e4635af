import NarrationModel

/// Turns the engine's word events into a stretch of frames for every token.
///
/// An event's text position is that of a token's first letter or of one inside it, two short words may share one
/// event ("in the"), and events never run backwards. So an event starts the token that it lies in, unless an earlier
/// event reached further; tokens without an event share the time of the token before them, by their lengths.
struct TokenTiming {
    /// The tokens' places in the engine's text, in code points.
    let ranges: [Range<Int>]
    let events: [EspeakRecording.WordEvent]

    /// The sentence's length in frames.
    let frameCount: Int

    /// The frame at which each token starts, or nil where no event told.
    func starts() -> [Int?] {
        var starts = [Int?](repeating: nil, count: ranges.count)
        var next = 0
        for event in events {
            guard let index = ranges[next...].firstIndex(where: { event.position < $0.upperBound }) else {
                break
            }
            if starts[index] == nil { starts[index] = min(max(event.frame, 0), frameCount) }
            next = index
        }
        return starts
    }

    /// The longest run of tokens that no event told of.
    func longestSilentRun() -> Int {
        starts().reduce(into: (run: 0, longest: 0)) { count, start in
            count.run = start == nil ? count.run + 1 : 0
            count.longest = max(count.longest, count.run)
        }.longest
    }

    /// A stretch for every token; they follow one another without overlap.
    func stretches() -> [FrameRange] {
        var starts = starts()
        if let first = starts.indices.first, starts[first] == nil { starts[first] = 0 }
        var stretches: [FrameRange] = []
        var index = 0
        while index < ranges.count {
            let next = starts[(index + 1)...].firstIndex { $0 != nil } ?? ranges.count
            let start = starts[index] ?? frameCount
            let end = next < ranges.count ? starts[next] ?? frameCount : frameCount
            stretches += share(FrameRange(start: start, end: end), among: index..<next)
            index = next
        }
        return stretches
    }

    private func share(_ frames: FrameRange, among tokens: Range<Int>) -> [FrameRange] {
        let total = max(1, tokens.reduce(0) { $0 + ranges[$1].count })
        var passed = 0
        return tokens.map { token in
            let start = frames.start + frames.count * passed / total
            passed += ranges[token].count
            return FrameRange(start: start, end: frames.start + frames.count * passed / total)
        }
    }
}
