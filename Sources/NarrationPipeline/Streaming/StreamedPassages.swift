import AudioAssembly
import NarrationModel
import Verbalization

/// The passages of an article one by one, written when they are wanted, with the disclosure at the place that it has.
struct StreamedPassages {
    private var planner: PassagePlanner
    private var parts: ArraySlice<Passage>

    /// What comes behind the article.
    private var ending: Passage?

    init(of article: Article, voice: VoiceLibrary.Entry, _ disclosure: Disclosure) {
        planner = PassagePlanner(
            PageStages.verbalizer(for: voice).writer(for: article), defersSentences: false)
        let said = disclosure.passage(for: article, voice: voice)
        parts = (disclosure.place == .start ? said.map { [$0.passage] } ?? [] : [])[...]
        ending = disclosure.place == .end ? said?.passage : nil
    }

    /// What was changed, guessed or left out so far.
    var diagnostics: [Diagnostic] { planner.writer.diagnostics }

    mutating func next() -> Passage? {
        while parts.isEmpty {
            guard let written = planner.next() else { break }
            parts = written.map(\.passage)[...]
        }
        if let part = parts.popFirst() { return part }
        defer { ending = nil }
        return ending
    }
}
