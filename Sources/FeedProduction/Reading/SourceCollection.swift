import FeedLibrary
import NarrationModel
import NarrationPipeline
import PodcastFeed

/// Reads all sources of a run and says what is to be done for their articles.
struct SourceCollection {
    /// The longest that a source which keeps failing is left alone, in seconds.
    private static let longestWait = 86_400

    /// The first wait, in seconds; each failure doubles it.
    private static let firstWait = 900

    let sources: [FeedSource]
    let library: FeedLibrary
    let now: Moment

    /// Whether sources that failed are left alone for a while.
    let isPatient: Bool
    let collector: SourceCollector
    let triage: Triage

    /// Today, for items that tell a time only.
    let day: String
    let report: @Sendable (RenderEvent) -> Void

    /// Reads the sources; what they hold of no interest is counted in `result`.
    func works(_ result: inout FeedReport) async throws -> [ArticleWorks.Work] {
        var triage = triage
        var works: [ArticleWorks.Work] = []
        var failed: [String: String] = [:]
        var count = 0
        let due = try due(&result)
        try await collector.collect(due) { contents in
            note(contents, &failed, &result)
            for page in contents.pages {
                let articles = page.enumerated().map { found($1, contents.source, order: count + $0) }
                count += articles.count
                for (article, verdict) in zip(articles, try triage.verdicts(on: articles)) {
                    take(verdict, on: article, &works, &result)
                }
            }
        }
        for source in due { try note(failed[source.name], of: source) }
        return works
    }

    /// The sources that are to be read now.
    private func due(_ result: inout FeedReport) throws -> [FeedSource] {
        guard isPatient else { return sources }
        var due: [FeedSource] = []
        for source in sources {
            if let failure = try library.failure(of: source.name), failure.retry > now {
                result.waiting.append(source.name)
            } else {
                due.append(source)
            }
        }
        return due
    }

    private func found(_ article: SourcedArticle, _ source: FeedSource, order: Int) -> FoundArticle {
        FoundArticle(
            found: article, source: source,
            identities: ArticleIdentity.keys(of: article, in: source, day: day),
            revision: ArticleRevision.digest(of: article.article), order: order)
    }

    private func note(
        _ contents: SourceCollector.Contents, _ failed: inout [String: String], _ result: inout FeedReport
    ) {
        if let failure = contents.failure {
            report(.failed(subject: failure.subject, failure.error))
            result.failures.append(failure)
            failed[contents.source.name] = failure.error.message
        } else {
            report(
                .read(source: contents.source.name, articles: contents.pages.reduce(0) { $0 + $1.count }))
        }
        result.diagnostics += contents.diagnostics.map { (contents.source.name, $0) }
    }

    private func take(
        _ verdict: Verdict, on article: FoundArticle, _ works: inout [ArticleWorks.Work],
        _ result: inout FeedReport
    ) {
        func passOver(_ rule: String) {
            result.passedOver.append(
                .init(source: article.source.name, headline: article.found.article.headline, rule: rule))
        }
        switch verdict {
        case .new: works.append(.init(article: article, change: .new))
        case .again(let episode):
            let isSame = episode.record.revision == article.revision
            works.append(.init(article: article, earlier: episode, change: isSame ? .renewed : .updated))
        case .unchanged: result.unchangedCount += 1
        case .repeated: passOver("repeated")
        case .ended(let state): passOver(state.rawValue)
        case .filtered(let rule): passOver(rule.rawValue)
        }
    }

    /// Remembers a failure, or that there is none any more.
    private func note(_ message: String?, of source: FeedSource) throws {
        let earlier = try library.failure(of: source.name)
        guard let message else {
            if earlier != nil { try library.note(nil, of: source.name) }
            return
        }
        let count = (earlier?.count ?? 0) + 1
        let wait = min(Self.longestWait, Self.firstWait << min(count - 1, 10))
        try library.note(
            SourceFailure(count: count, retry: now.adding(wait), message: message), of: source.name)
    }
}
