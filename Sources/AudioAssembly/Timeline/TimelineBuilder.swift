package import NarrationModel

/// Lays clips end to end and derives an episode from them: chapters, cues, length and loudness.
///
/// It keeps times and texts but no audio, so that the audio can go to its destination as it arrives.
package struct TimelineBuilder: Sendable {
    /// Frames a second of every clip.
    package let sampleRate: Int

    /// The frames of the clips so far: the start of the next.
    package private(set) var frameCount = 0

    private var chapters = ChapterBuilder()
    private var loudness = LoudnessGate()
    private var cues: [Cue] = []
    private var passageCount = 0

    package init(sampleRate: Int) {
        self.sampleRate = sampleRate
    }

    /// The episode that `passages` will give, with all times zero: as many chapters, with the same titles.
    package static func plan(_ passages: [PlannedPassage], sampleRate: Int, tags: Tags) -> Episode {
        var builder = TimelineBuilder(sampleRate: sampleRate)
        for passage in passages { builder.chapters.append(passage, at: 0) }
        return builder.episode(tags: tags)
    }

    /// Appends one passage's clip.
    ///
    /// - Throws: ``AssemblyError`` when the clip has other sentences or words than the passage, another sample rate
    ///   than the file, or times outside its own audio.
    package mutating func append(_ planned: PlannedPassage, _ clip: Clip) throws(AssemblyError) {
        let passage = planned.passage
        guard clip.frameCount > 0, clip.frameCount.isMultiple(of: ClipGrid.frameCount) else {
            throw AssemblyError(
                .mismatchedClip,
                "a clip's length is a multiple of \(ClipGrid.frameCount) frames, not \(clip.frameCount)")
        }
        try clip.require(matching: passage, sampleRate: sampleRate)
        chapters.append(planned, at: chapterStart(of: passage, clip))
        var words = clip.words[...]
        for (utterance, frames) in zip(passage.utterances, clip.utterances) {
            let own = words.prefix(utterance.words.count)
            words = words.dropFirst(utterance.words.count)
            cues.append(cue(for: utterance, in: planned, frames: frames, words: own))
        }
        loudness.append(clip.loudness)
        passageCount += 1
        frameCount += clip.frameCount
    }

    /// Where a chapter that opens with the passage starts: where the speech does, when a sound is heard before it that
    /// comes between two articles; at the file's beginning the chapter has the sound too.
    private func chapterStart(of passage: Passage, _ clip: Clip) -> Int {
        guard frameCount > 0, passage.sound?.place == .before else { return frameCount }
        return frameCount + (clip.utterances.first?.start ?? 0)
    }

    /// Notes a passage that could not be spoken: a chapter that starts with it starts with the next clip instead.
    package mutating func skip(_ planned: PlannedPassage) {
        chapters.skip(planned)
    }

    /// The episode of all clips so far.
    package func episode(tags: Tags) -> Episode {
        Episode(
            tags: tags, sampleRate: sampleRate, frameCount: frameCount,
            chapters: chapters.chapters(until: frameCount, opening: tags.title), cues: cues,
            loudness: loudness.loudness)
    }

    private func cue(
        for utterance: Utterance, in planned: PlannedPassage, frames: FrameRange,
        words: ArraySlice<WordTiming>
    ) -> Cue {
        Cue(
            article: planned.article, role: planned.passage.role, passage: passageCount,
            text: utterance.written.string.onOneLine,
            source: utterance.written.sourceRange,
            frames: frames.shifted(by: frameCount),
            words: words.map { WordTiming(word: $0.word, frames: $0.frames.shifted(by: frameCount)) })
    }
}
