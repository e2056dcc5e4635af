import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct ClipRecorderTests {
    private let encodings = [ClipEncoding(.mp3)]

    private func passage() -> Passage {
        var passages = TonePassages()
        return passages.passage(["One fine day", "Two poison words", "Three more", "Four at last"])
    }

    private func recorder(_ synthesizer: any SpeechSynthesizer) -> ClipRecorder {
        ClipRecorder(synthesizer: synthesizer, engineVoice: "tone", encodings: encodings)
    }

    @Test func `a passage becomes one clip with a time for each written word`() async throws {
        let recorded = try await recorder(ToneSynthesizer()).record(passage())
        let clip = try #require(recorded.clip)
        #expect(clip.words.map(\.word) == passage().utterances.flatMap(\.words))
        #expect(clip.utterances.count == 4)
        #expect(clip.frameCount.isMultiple(of: ClipGrid.frameCount))
        #expect(zip(clip.words, clip.words.dropFirst()).allSatisfy { $0.frames.start <= $1.frames.start })
        #expect(recorded.omissions.isEmpty)
    }

    @Test func `a fault that does not come back changes nothing`() async throws {
        let faulty = FaultInjector(ToneSynthesizer(), .crash, on: "poison", limit: 1)
        let recorded = try await recorder(faulty).record(passage())
        #expect(recorded == (try await recorder(ToneSynthesizer()).record(passage())))
    }

    @Test(arguments: InjectedFault.allCases)
    func `a sentence on which the engine fails is left out and the others are spoken`(
        fault: InjectedFault
    ) async throws {
        let faulty = FaultInjector(ToneSynthesizer(), fault, on: "poison")
        let recorded = try await recorder(faulty).record(passage())
        let clip = try #require(recorded.clip)
        #expect(recorded.omissions.map(\.rule) == [ClipRecorder.engineFault])
        #expect(recorded.omissions.map(\.text) == ["Two poison words"])
        #expect(recorded.omissions.map(\.source) == [passage().utterances[1].written.sourceRange])
        #expect(recorded.diagnostics.map(\.code) == [ClipRecorder.engineFault])
        let words = clip.words.count + recorded.omissions.reduce(0) { $0 + $1.wordCount }
        #expect(words == passage().wordCount)
        #expect(recorded.passage.utterances.count == clip.utterances.count)
        #expect(clip.utterances.allSatisfy { $0.end <= clip.frameCount })
    }

    @Test func `a word in another language on which the engine fails is left out alone`() async throws {
        var passages = TonePassages()
        var passage = passages.passage(["The poison banner waved", "One poison word"])
        passage.utterances[0].tokens[1].delivery = Delivery(language: "uk")
        passage.utterances[0].tokens[3].punctuation = "."
        let faulty = FaultInjector(ToneSynthesizer(), .crash, on: "poison")
        let recorded = try await recorder(faulty).record(passage)
        #expect(recorded.omissions.map(\.text) == ["poison", "One poison word"])
        #expect(recorded.omissions.map(\.rule) == [ClipRecorder.engineFault, ClipRecorder.engineFault])
        #expect(recorded.omissions.first?.source == passage.utterances[0].words[1].source)
        #expect(recorded.passage.utterances.map(\.spoken) == ["The banner waved."])
        #expect(try #require(recorded.clip).words.map(\.word.text) == ["The", "banner", "waved"])
        #expect(recorded.diagnostics.count == 2)
    }

    @Test func `the mark behind the last word stays when that word is left out`() async throws {
        var passages = TonePassages()
        var passage = passages.passage(["Say it poison"])
        passage.utterances[0].tokens[2].delivery = Delivery(language: "el")
        passage.utterances[0].tokens[2].punctuation = "?"
        let faulty = FaultInjector(ToneSynthesizer(), .crash, on: "poison")
        let recorded = try await recorder(faulty).record(passage)
        #expect(recorded.passage.utterances.map(\.spoken) == ["Say it?"])
    }

    @Test func `a passage of nothing but a failing sentence has no clip`() async throws {
        var passages = TonePassages()
        let faulty = FaultInjector(ToneSynthesizer(), .crash, on: "poison")
        let recorded = try await recorder(faulty).record(passages.passage(["poison"]))
        #expect(recorded.clip == nil)
        #expect(recorded.omissions.count == 1)
    }
}
