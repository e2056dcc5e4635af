import ArticleReading
import AudioAssembly
package import NarrationModel

/// An article as its file will be heard, before anything of it is spoken.
package struct PreparedArticle: Sendable {
    /// The article, and what it was found on.
    package let sourced: SourcedArticle

    /// The voice that speaks it, with all lexicons for it.
    package let voice: VoiceLibrary.Entry

    /// What is heard, in order: the article's blocks, long ones in parts, and the sounds and the disclosure around them.
    package let passages: [PreparedPassage]

    /// Words of the article that are not said, each with its rule.
    package let omissions: [Omission]

    /// What was guessed or changed when the script was written.
    package let diagnostics: [Diagnostic]

    package var article: Article { sourced.article }

    /// Where its page came from.
    package var source: InputSource { sourced.source }

    /// The host whose settings hold for the article; nil when nobody knows it.
    package var site: String? {
        if let host = article.sourceURL.flatMap(HostPattern.host) { return host }
        if case .web(let address) = source { return HostPattern.host(of: address) }
        return nil
    }

    /// How many words of the page are said.
    package var spokenWordCount: Int { passages.reduce(0) { $0 + $1.passage.pageWordCount } }
}

/// A passage of an article's file.
package struct PreparedPassage: Hashable, Sendable {
    package var passage: Passage

    /// Whether the passage is the rest of the one before it, which was too long to be spoken at once.
    package var isContinued: Bool
}

extension SourcedArticle {
    /// What is heard of the article when it is rendered with `settings`.
    ///
    /// - Throws: `lexiconUnusable` for a lexicon beside its page.
    package func prepared(_ settings: RenderSettings) throws(PipelineError) -> PreparedArticle {
        let part = try EpisodePlan.Part(self, settings)
        let plan = EpisodePlan(
            stem: "", title: article.headline,
            tags: Tags(title: article.headline, language: article.language), parts: [part],
            front: article, isEdition: false, passages: part.passages
        ).adding(settings.sounds)
        return PreparedArticle(
            sourced: self, voice: part.voice,
            passages: plan.passages.map {
                PreparedPassage(passage: part.passage(of: $0), isContinued: $0.isContinued)
            },
            omissions: part.omissions, diagnostics: part.diagnostics)
    }
}

extension EpisodePlan.Part {
    /// Writes the script of `sourced`, by its own voice or that of the settings, with all lexicons for it.
    ///
    /// - Throws: `lexiconUnusable` for a lexicon beside its page.
    init(_ sourced: SourcedArticle, _ settings: RenderSettings) throws(PipelineError) {
        let lexicons = try settings.lexicons.layers(for: sourced.source)
        self.init(
            article: sourced.article,
            voice: lexicons.voice(
                sourced.voice ?? settings.voice(for: sourced.article.kind), for: sourced.article),
            page: sourced.page, source: sourced.source)
    }
}
