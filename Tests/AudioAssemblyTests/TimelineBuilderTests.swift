import AudioAssembly
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct TimelineBuilderTests {
    private let tags = Tags(title: "The whole article", language: "en")

    /// Appends `passages`, each as a clip of 5,760 frames; those in `skipped` are left out.
    private func episode(_ passages: [Passage], skipped: Set<Int> = []) throws -> Episode {
        var timeline = TimelineBuilder(sampleRate: 22_050)
        for (index, passage) in passages.enumerated() {
            if skipped.contains(index) {
                timeline.skip(PlannedPassage(passage))
            } else {
                try timeline.append(PlannedPassage(passage), clip(for: passage))
            }
        }
        return timeline.episode(tags: tags)
    }

    /// A clip without audio in which every word lasts 100 frames.
    private func clip(for passage: Passage) -> Clip {
        var start = 576
        var words: [WordTiming] = []
        var utterances: [FrameRange] = []
        for utterance in passage.utterances {
            let begin = start
            for word in utterance.words {
                words.append(WordTiming(word: word, frames: FrameRange(start: start, end: start + 100)))
                start += 100
            }
            utterances.append(FrameRange(start: begin, end: start))
        }
        return Clip(
            encoded: [EncodedClip(payload: [1])], frameCount: 5760, sampleRate: 22_050, words: words,
            utterances: utterances, loudness: ClipLoudness(steps: [], samplePeak: 0, truePeak: 0))
    }

    private func passages(_ titles: [String?]) -> [Passage] {
        var passages = TonePassages()
        return titles.map { passages.passage(["One two.", "Three."], chapterTitle: $0) }
    }

    private func chapter(_ title: String, _ start: Int, _ end: Int) -> Chapter {
        Chapter(title: title, frames: FrameRange(start: start * 5760, end: end * 5760))
    }

    @Test func `chapters cover the file without gaps`() throws {
        let episode = try episode(passages(["A", nil, "B", nil, nil]))
        #expect(episode.chapters == [chapter("A", 0, 2), chapter("B", 2, 5)])
        #expect(episode.frameCount == 5 * 5760)
    }

    @Test func `an opening without a title of its own is called like the article`() throws {
        let episode = try episode(passages([nil, "B"]))
        #expect(episode.chapters == [chapter("The whole article", 0, 1), chapter("B", 1, 2)])
    }

    @Test func `an article without crossheads is one chapter`() throws {
        #expect(try episode(passages([nil, nil])).chapters == [chapter("The whole article", 0, 2)])
    }

    @Test func `a title without anything visible starts no chapter`() throws {
        #expect(try episode(passages(["A", " \u{7}\n"])).chapters == [chapter("A", 0, 2)])
    }

    @Test func `a chapter whose heading was not spoken starts with the next clip`() throws {
        let episode = try episode(passages(["A", nil, "B", nil]), skipped: [2])
        #expect(episode.chapters == [chapter("A", 0, 2), chapter("B", 2, 3)])
    }

    @Test func `a chapter of which nothing was spoken is not there`() throws {
        let episode = try episode(passages(["A", "B", "C"]), skipped: [1])
        #expect(episode.chapters == [chapter("A", 0, 1), chapter("C", 1, 2)])
    }

    @Test func `cues and words lie where their clip lies`() throws {
        let passages = passages(["A", nil])
        let cues = try episode(passages).cues.list
        #expect(cues.map(\.text) == ["One two.", "Three.", "One two.", "Three."])
        #expect(cues.map(\.frames.start) == [576, 776, 6336, 6536])
        #expect(cues.map(\.frames.end) == [776, 876, 6536, 6636])
        #expect(cues[2].words.map(\.frames.start) == [6336, 6436])
        #expect(cues.flatMap(\.words).map(\.word) == passages.flatMap(\.utterances).flatMap(\.words))
        #expect(cues.map(\.source) == passages.flatMap(\.utterances).map(\.written.sourceRange))
    }

    @Test func `a sentence over several lines becomes one line`() throws {
        var passages = TonePassages()
        let passage = passages.passage(["One\n  two\u{A0}three."])
        #expect(try episode([passage]).cues.list.map(\.text) == ["One two three."])
    }

    @Test func `the plan has the chapters of the finished episode`() throws {
        let passages = passages([nil, "B", nil, "C"])
        let plan = TimelineBuilder.plan(passages.map { PlannedPassage($0) }, sampleRate: 22_050, tags: tags)
        #expect(plan.chapters.map(\.title) == (try episode(passages).chapters.map(\.title)))
        #expect(plan.frameCount == 0)
    }

    @Test func `a clip of another passage is refused`() {
        let passage = passages(["A"])[0]
        let good = clip(for: passage)
        var (short, fast, wrong, late) = (good, good, good, good)
        short.words.removeLast()
        fast.sampleRate = 44_100
        wrong.utterances.removeLast()
        late.words[0].frames = FrameRange(start: 5000, end: 5761)
        for clip in [short, fast, wrong, late] {
            var timeline = TimelineBuilder(sampleRate: 22_050)
            let error = #expect(throws: AssemblyError.self) {
                try timeline.append(PlannedPassage(passage), clip)
            }
            #expect(error?.code == .mismatchedClip)
            #expect(timeline.frameCount == 0)
        }
    }
}
