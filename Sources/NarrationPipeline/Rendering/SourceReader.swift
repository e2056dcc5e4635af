import AudioAssembly
import ContentCache
import NarrationModel

/// Reads a source and writes the scripts of its articles.
struct SourceReader: Sendable {
    /// What a source holds.
    enum Contents: Sendable {
        case pages([Page])

        /// A page of which all was made in an earlier run, unless names or files have changed.
        case known(PageRecord)

        /// Why it holds nothing.
        case failure(RenderReport.Failure)
    }

    /// A page of a source, with its articles ready to be spoken.
    struct Page: Sendable {
        var report: RenderReport.PageReport
        var parts: [EpisodePlan.Part]

        /// By what the page is remembered, and what is known of it.
        var memory: Memory?
    }

    /// What is known of a page from an earlier run.
    struct Memory: Sendable {
        var key: ContentKey
        var record: PageRecord
    }

    let settings: RenderSettings
    let ledger: PageLedger?

    /// Told of every passage as it is written.
    let earlyStart: EarlyStart?
    let report: @Sendable (RenderEvent) -> Void

    /// Reads the source, unless all of it is `known` from an earlier run.
    func read(_ source: InputSource, known: Bool = true) -> Contents {
        do throws(RenderReport.Failure) {
            let content = try content(of: source)
            let key = ledger?.key(of: source, content.bytes)
            let record = key.flatMap { ledger?.record(for: $0) }
            if known, let record, record.isComplete { return .known(record) }
            let (pages, lexicons) = try pages(of: source, content)
            var read = pages.enumerated().map { number, page in
                let origin = number == 0 ? source : .web(address: page.source)
                return Page(report: .init(page), parts: parts(of: page.edition, from: origin, lexicons))
            }
            // What links lead to may change while the page does not.
            if let key, read.count == 1, pages[0].edition.links.isEmpty {
                read[0].memory = Memory(key: key, record: record ?? PageRecord(of: read[0]))
            }
            return .pages(read)
        } catch {
            return .failure(error)
        }
    }

    /// The pages of a source, and the lexicons for them; what goes wrong is reported too.
    func pages(
        of source: InputSource
    ) throws(RenderReport.Failure) -> (pages: [ReadPage], lexicons: LexiconLayers) {
        try pages(of: source, try content(of: source))
    }

    private func content(
        of source: InputSource
    ) throws(RenderReport.Failure) -> InputSource.Content {
        try reporting(source) { () throws(PipelineError) in try source.content(by: settings.pages) }
    }

    private func pages(
        of source: InputSource, _ content: InputSource.Content
    ) throws(RenderReport.Failure) -> (pages: [ReadPage], lexicons: LexiconLayers) {
        try reporting(source) { () throws(PipelineError) in
            let lexicons = try settings.lexicons.layers(for: source)
            let pages = try PageStages.pages(
                of: source, content, by: settings.pages, following: settings.following,
                reading: settings.reading)
            for page in pages {
                report(.read(source: page.source, articles: page.edition.articles.count))
            }
            return (pages, lexicons)
        }
    }

    private func reporting<Result>(
        _ source: InputSource, _ work: () throws(PipelineError) -> Result
    ) throws(RenderReport.Failure) -> Result {
        do throws(PipelineError) {
            return try work()
        } catch {
            report(.failed(subject: source.name, error))
            throw RenderReport.Failure(subject: source.name, error: error)
        }
    }

    private func parts(
        of edition: Edition, from source: InputSource, _ lexicons: LexiconLayers
    ) -> [EpisodePlan.Part] {
        edition.articles.enumerated().map { index, article in
            EpisodePlan.Part(
                article: article, voice: lexicons.voice(settings.voice(for: article.kind), for: article),
                page: index == 0 ? PageAccount(edition) : nil, source: source, earlyStart)
        }
    }
}

extension RenderReport.PageReport {
    fileprivate init(_ page: ReadPage) {
        self.init(
            source: page.source, wordCount: page.edition.wordCount,
            omittedWordCount: page.edition.omittedWordCount, episodes: [], failures: [],
            diagnostics: page.edition.diagnostics)
    }
}
