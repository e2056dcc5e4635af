package import NarrationModel

/// Lays clips end to end and derives an episode from them: chapters, cues, length and loudness.
///
/// It keeps no audio, which goes to its destination as it arrives, and its sentences go to a store that may lie outside
/// memory.
package struct TimelineBuilder: Sendable {
    /// Frames a second of every clip.
    package let sampleRate: Int

    /// The frames of the clips so far: the start of the next.
    package private(set) var frameCount = 0

    private var chapters = ChapterBuilder()
    private var loudness = LoudnessGate()
    private var cues: any CueStore
    private var wordCount = 0
    private var passageCount = 0

    /// Whether a part of the passage that was looked at last is in the file.
    private var isCounted = false

    /// A timeline without clips, whose sentences will go to `cues`.
    package init(sampleRate: Int, cues: any CueStore = [Cue]()) {
        self.sampleRate = sampleRate
        self.cues = cues
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
    ///   than the file, or times outside its own audio; and when the sentences cannot be stored.
    package mutating func append(_ planned: PlannedPassage, _ clip: Clip) throws {
        let passage = planned.passage
        guard clip.frameCount > 0, clip.frameCount.isMultiple(of: ClipGrid.frameCount) else {
            throw AssemblyError(
                .mismatchedClip,
                "a clip's length is a multiple of \(ClipGrid.frameCount) frames, not \(clip.frameCount)")
        }
        try clip.require(matching: passage, sampleRate: sampleRate)
        chapters.append(planned, at: chapterStart(of: passage, clip))
        count(planned)
        var words = clip.words[...]
        for (utterance, frames) in zip(passage.utterances, clip.utterances) {
            let own = words.prefix(utterance.words.count)
            words = words.dropFirst(utterance.words.count)
            let cue = cue(for: utterance, in: planned, frames: frames, words: own)
            wordCount += cue.wordCount
            try cues.append(cue)
        }
        loudness.append(clip.loudness)
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
        if !planned.isContinued { isCounted = false }
    }

    /// Counts a passage once, however many parts it has.
    private mutating func count(_ planned: PlannedPassage) {
        guard !planned.isContinued || !isCounted else { return }
        passageCount += 1
        isCounted = true
    }

    /// The episode of all clips so far.
    package func episode(tags: Tags) -> Episode {
        Episode(
            tags: tags, sampleRate: sampleRate, frameCount: frameCount,
            chapters: chapters.chapters(until: frameCount, opening: tags.title), cues: cues,
            wordCount: wordCount, loudness: loudness.loudness)
    }

    private func cue(
        for utterance: Utterance, in planned: PlannedPassage, frames: FrameRange,
        words: ArraySlice<WordTiming>
    ) -> Cue {
        Cue(
            article: planned.article, role: planned.passage.role, passage: passageCount - 1,
            text: utterance.written.string.onOneLine,
            source: utterance.written.sourceRange,
            frames: frames.shifted(by: frameCount),
            words: words.map { WordTiming(word: $0.word, frames: $0.frames.shifted(by: frameCount)) })
    }
}
