import NarrationModel

/// When an element of a document is heard.
///
/// A clip lasts until the next begins, and the first and last reach to the ends of the article's stretch: so the pauses
/// are heard as well, and a player never has to jump.
struct OverlayClip: Hashable {
    /// The element's identifier.
    let id: String

    /// Milliseconds from the audio's beginning.
    let start: Int
    let end: Int

    /// The clips of elements that begin at `starts`; those that do not begin behind the one before have none.
    static func clips(
        _ starts: [ShownSentence.Start], in frames: FrameRange, of audio: EPUBAudio
    ) -> [OverlayClip] {
        let end = audio.milliseconds(frames.end)
        var heard: [(id: String, time: Int)] = []
        for start in starts {
            let time = audio.milliseconds(start.start)
            let earliest = heard.last.map { $0.time + 1 } ?? audio.milliseconds(frames.start)
            if (earliest..<max(earliest, end)).contains(time) { heard.append((start.id, time)) }
        }
        guard !heard.isEmpty else { return [] }
        heard[0].time = audio.milliseconds(frames.start)
        let ends = heard.dropFirst().map(\.time) + [end]
        return zip(heard, ends).map { OverlayClip(id: $0.id, start: $0.time, end: $1) }
    }
}
