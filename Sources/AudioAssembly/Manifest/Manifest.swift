package import NarrationModel

/// Everything that is known of a finished episode: what was said when, what was not said and why, and how it was made.
package struct Manifest: Sendable {
    /// Counts up when a field changes its meaning or goes away.
    package static let formatVersion = 2

    /// The title of the article, or of the edition.
    package var title: String

    /// The articles that the episode tells, in order; an edition has several.
    package var articles: [NarratedArticle]

    /// Whether the episode is an edition, even of a single article.
    package var isEdition: Bool
    package var engine: EngineIdentity
    package var episode: Episode

    /// How loud the files are to be.
    package var target: LoudnessTarget

    /// What of the articles is not spoken, in the pages' order.
    package var omissions: [StagedOmission]
    package var diagnostics: [Diagnostic]

    /// The files that belong together with this manifest, the audio first.
    package var files: [EpisodeFile]

    package init(
        title: String, articles: [NarratedArticle], isEdition: Bool = false, engine: EngineIdentity,
        episode: Episode, target: LoudnessTarget = .mono, omissions: [StagedOmission] = [],
        diagnostics: [Diagnostic] = [],
        files: [EpisodeFile] = []
    ) {
        self.title = title
        self.articles = articles
        self.isEdition = isEdition
        self.engine = engine
        self.episode = episode
        self.target = target
        self.omissions = omissions
        self.diagnostics = diagnostics
        self.files = files
    }

    /// How many words the articles hold.
    package var wordCount: Int { articles.reduce(0) { $0 + $1.article.wordCount } }

    /// How many words the omissions hold.
    package var omittedWordCount: Int { omissions.reduce(0) { $0 + $1.omission.wordCount } }
}

/// An article and the voice that speaks it.
package struct NarratedArticle: Hashable, Sendable {
    package var article: Article

    /// The voice's ID.
    package var voice: String

    /// The whole page's words; carried by the first article of a page.
    package var page: PageAccount?

    package init(_ article: Article, voice: String, page: PageAccount? = nil) {
        self.article = article
        self.voice = voice
        self.page = page
    }
}

/// The engine that spoke, as its worker names itself.
package struct EngineIdentity: Hashable, Sendable {
    package var name: String
    package var version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}
