import NarrationModel
package import NarrationPipeline

/// Where an editor reads, hears and mends articles before they go out.
///
/// It holds no rule of reading or speaking: articles, passages and clips are those of the pipeline, and of its cache.
package actor PreviewDesk {
    /// The input as it was named.
    let input: String
    let sources: [InputSource]
    let choices: PreviewChoices
    let session: NarrationSession
    let installation: Installation

    /// Pages of the web, which are fetched once: what is mended changes none of them.
    private let pages: RememberedPages

    var reading: PreviewReading

    /// Why what the files say now cannot be used; what was read before is shown.
    var fault: NoteDocument?
    var passages = KnownPassages()
    var clips = RecentClips()

    /// Passages that are being spoken; whoever wants one meanwhile waits for the same.
    var speaking: [ClipName: Task<Result<HeardPassage, PipelineError>, Never>] = [:]

    /// Grows by one with every change of what is said or left out.
    var revision = 1

    /// The IDs of the voices that were chosen on the page, by the kind of article.
    var chosenVoices: [Article.Kind: String] = [:]

    /// Settings that were written in this session, and can be taken back.
    var overrides: [WrittenOverride] = []

    /// How many there were: an id that was taken back is never given again.
    var overrideCount = 0
    var exports: [ExportDocument] = []

    /// The export that was asked for last: the next one begins behind it, for both may make the same files.
    var lastExport: Task<Void, Never>?
    var listeners: [Int: AsyncStream<PreviewEvent>.Continuation] = [:]
    var listenerCount = 0

    /// Opens `sources`.
    ///
    /// - Throws: when none of them can be read.
    package init(
        _ sources: [InputSource], input: String, _ choices: PreviewChoices, session: NarrationSession,
        _ installation: Installation
    ) throws(PipelineError) {
        self.input = input
        self.sources = sources
        self.choices = choices
        self.session = session
        self.installation = installation
        var settings = try choices.settings()
        pages = RememberedPages(settings)
        settings.pageProvider = pages
        reading = try PreviewReading(sources, settings)
        passages.replace(with: reading)
    }

    /// Reads everything again, and tells listeners when something else is said or left out now.
    ///
    /// - Throws: what cannot be used; what was read before stays.
    @discardableResult
    package func readAgain() throws(PipelineError) -> Bool {
        let next = try PreviewReading(sources, try settings())
        guard fault != nil || !next.isSame(as: reading) else { return false }
        fault = nil
        reading = next
        passages.replace(with: next)
        revision += 1
        tell(.changed(revision: revision))
        return true
    }

    /// The settings as files and the page say now.
    private func settings() throws(PipelineError) -> RenderSettings {
        var settings = try choices.settings()
        settings.pageProvider = pages
        let library = VoiceLibrary(path: installation.voices)
        if let story = chosenVoices[.story] { settings.voice = try library.voice(story) }
        if let item = chosenVoices[.item] { settings.itemVoice = try library.voice(item) }
        return settings
    }

    // MARK: - What is said

    /// Whether every source could be read.
    package var isComplete: Bool { reading.isComplete }

    package func state() -> StateDocument {
        StateDocument(
            revision: revision, input: input,
            articles: reading.articles.enumerated().map { index, article in
                ArticleSummary(
                    id: "\(index + 1)", title: article.prepared.article.headline,
                    kind: article.prepared.article.kind, spokenWordCount: article.prepared.spokenWordCount,
                    omittedWordCount: article.omittedWordCount, approval: approval(at: index).state)
            },
            voices: voices(), problems: (fault.map { [$0] } ?? []) + reading.problems)
    }

    /// All of an article.
    ///
    /// - Throws: ``PreviewError/missing(code:message:)``.
    package func article(_ id: String) throws(PreviewError) -> ArticleDocument {
        let index = try reading.index(of: id)
        let article = reading.articles[index]
        let approval = approval(at: index)
        let approved = Set(approval.approval?.passages ?? [])
        var document = ArticleDocument(article, id: id, revision: revision, approval: approval.state)
        document.rows = article.rows.indices.map { number in
            row(number, of: article, isApproved: { approved.contains($0) })
        }
        return document
    }

    private func row(
        _ number: Int, of article: PreviewedArticle, isApproved: (String) -> Bool
    ) -> RowDocument {
        switch article.rows[number] {
        case .passage(let passage, let key):
            var row = PassageRow(passage, in: article, id: "\(number)", key: key.text)
            if let seconds = clips.seconds(of: key.text) {
                row.seconds = seconds
                row.isMeasured = true
            }
            row.isApproved = isApproved(key.text)
            return .passage(row)
        case .omission(let omission, let isOfReading, let passage):
            return .omission(
                OmissionRow(
                    omission, id: "\(number)", canKeep: isOfReading, passage: passage.map { "\($0)" }))
        }
    }

    private func voices() -> [VoiceSummaryDocument] {
        let library = VoiceLibrary(path: installation.voices)
        return library.ids().compactMap { try? library.voice($0) }.map { VoiceSummaryDocument($0.voice) }
    }
}
