import AudioAssembly
import NarrationModel
import Verbalization

extension EpisodePlan.Part {
    /// The words of an article from which on its sentences are not kept from planning to speaking.
    private static let mostWordsKept = 20_000

    /// Writes the script of `article`.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - voice: The voice with all lexicons for it.
    ///   - page: The page's words, for its first article.
    ///   - source: Where the page came from.
    ///   - earlyStart: Told of every passage as it is written.
    init(
        article: Article, voice: VoiceLibrary.Entry, page: PageAccount?, source: InputSource,
        _ earlyStart: EarlyStart? = nil
    ) {
        let writer = PageStages.verbalizer(for: voice).writer(for: article)
        self.init(article: article, voice: voice, writer: writer, page: page, source: source)
        var planner = PassagePlanner(writer, defersSentences: article.wordCount > Self.mostWordsKept)
        while let parts = planner.next() {
            for part in parts where part.deferred == nil {
                earlyStart?.look(at: part.passage, by: voice.voice)
            }
            passages += parts
        }
        wordCount = planner.wordCount
        omissions = planner.writer.omissions
        diagnostics = planner.writer.diagnostics
    }

    /// The passage with its sentences, for speaking.
    func passage(of planned: PlannedPassage) -> Passage {
        guard let deferred = planned.deferred else { return planned.passage }
        var passage = planned.passage
        passage.utterances = Array(writer.utterances(ofBlock: deferred.block)[deferred.sentences])
        return passage
    }

    /// Leaves the article out: nothing of it is spoken.
    mutating func leaveOut() {
        passages = []
        wordCount = 0
        omissions = []
        diagnostics = []
    }
}
