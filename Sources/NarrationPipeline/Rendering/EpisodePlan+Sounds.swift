import AudioAssembly
import NarrationModel

extension EpisodePlan {
    /// The plan with the disclosure, and with sounds around and between its articles.
    ///
    /// None of them starts a chapter: what comes first belongs to the first chapter, what comes last to the last, and a
    /// stinger to the chapter before it.
    func adding(_ sounds: SoundSettings) -> EpisodePlan {
        guard !passages.isEmpty else { return self }
        var plan = self
        if let stinger = sounds.stinger { plan.insert(stinger, sounds) }
        plan.addDisclosure(sounds.disclosure)
        if let intro = sounds.intro { plan.prepend(intro, sounds) }
        if let outro = sounds.outro { plan.append(outro, sounds) }
        return plan
    }

    private mutating func addDisclosure(_ disclosure: Disclosure) {
        switch disclosure.place {
        case .start:
            guard let first = parts.first,
                let (passage, _) = disclosure.passage(for: first.article, voice: first.voice)
            else { return }
            prepend(PlannedPassage(passage, article: passages[0].article))
        case .end:
            guard let last = parts.last,
                let (passage, pause) = disclosure.passage(for: last.article, voice: last.voice)
            else { return }
            append(PlannedPassage(passage, article: passages[passages.count - 1].article), behind: pause)
        }
    }

    private mutating func prepend(_ intro: SoundFile, _ sounds: SoundSettings) {
        guard !fade(intro, into: 0, at: .before, sounds) else { return }
        let passage = sounds.passage(of: intro, pauseAfter: SoundSettings.pause)
        prepend(PlannedPassage(passage, article: passages[0].article))
    }

    private mutating func append(_ outro: SoundFile, _ sounds: SoundSettings) {
        let last = passages.count - 1
        guard !fade(outro, into: last, at: .after, sounds) else { return }
        let passage = sounds.passage(of: outro, pauseAfter: SoundSettings.pause)
        append(PlannedPassage(passage, article: passages[last].article), behind: SoundSettings.pause)
    }

    /// Puts a stinger between every two articles.
    private mutating func insert(_ stinger: SoundFile, _ sounds: SoundSettings) {
        for index in passages.indices.dropFirst().reversed()
        where passages[index].article != passages[index - 1].article {
            lengthenPause(of: index - 1, to: SoundSettings.pause)
            guard !fade(stinger, into: index, at: .before, sounds) else { continue }
            let passage = sounds.passage(of: stinger, pauseAfter: SoundSettings.pause)
            passages.insert(PlannedPassage(passage, article: passages[index - 1].article), at: index)
        }
    }

    /// Lets a sound and a passage overlap; false when no cross-fade is asked for, or the passage has a sound already.
    private mutating func fade(
        _ file: SoundFile, into index: Int, at place: Sound.Place, _ sounds: SoundSettings
    ) -> Bool {
        guard sounds.fade.milliseconds > 0, passages[index].passage.sound == nil else { return false }
        passages[index].passage.sound = Sound(
            path: file.path, digest: file.digest, place: place, fade: sounds.fade, level: sounds.level)
        return true
    }

    /// Puts a passage in front of all, with which the first chapter starts.
    private mutating func prepend(_ planned: PlannedPassage) {
        var planned = planned
        swap(&planned.passage.chapterTitle, &passages[0].passage.chapterTitle)
        swap(&planned.chapterURL, &passages[0].chapterURL)
        swap(&planned.chapterImage, &passages[0].chapterImage)
        passages.insert(planned, at: 0)
    }

    private mutating func append(_ planned: PlannedPassage, behind pause: Pause) {
        lengthenPause(of: passages.count - 1, to: pause)
        passages.append(planned)
    }

    private mutating func lengthenPause(of index: Int, to pause: Pause) {
        passages[index].passage.pauseAfter = max(passages[index].passage.pauseAfter, pause)
    }
}
