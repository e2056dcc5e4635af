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

    /// Where days begin, and times are those of pages that tell no zone.
    let time: LocalTime
    let report: @Sendable (RenderEvent) -> Void

    /// Reads the sources; what they hold of no interest is counted in `result`.
    func works(_ result: inout FeedReport) async throws -> [ArticleWorks.Work] {
        var triage = triage
        var works: [ArticleWorks.Work] = []
        var failed: [String: String] = [:]
        var count = 0
        let due = try due(&result)
        try await collector.collect(due) { contents in
            try note(contents, &failed, &result)
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
            // Files cost nobody anything to look at again.
            if source.isOnWeb, let failure = try library.failure(of: source.name), isEarly(for: failure) {
                result.waiting.append(source.name)
            } else {
                due.append(source)
            }
        }
        return due
    }

    private func found(_ article: SourcedArticle, _ source: FeedSource, order: Int) -> FoundArticle {
        let day = PublicationTime(day: time.day(at: now).day).iso8601
        let published = article.article.published ?? article.article.date
        return FoundArticle(
            found: article, source: source,
            identities: ArticleIdentity.keys(of: article, in: source, day: day),
            revision: ArticleRevision.digest(of: article.article),
            date: published.flatMap { time.moment(of: $0, at: now) }, order: order)
    }

    private func note(
        _ contents: SourceCollector.Contents, _ failed: inout [String: String], _ result: inout FeedReport
    ) throws {
        // Whatever it says of itself next time, an answer that broke off is not to be taken for the whole again.
        if contents.isBroken, contents.source.isOnWeb {
            try library.forget(answerFor: contents.source.location)
        }
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
        let retry = now.adding(Self.wait(after: count))
        try library.note(SourceFailure(count: count, retry: retry, message: message), of: source.name)
    }

    /// How many seconds a source is left alone that has failed so many times.
    private static func wait(after count: Int) -> Int { min(longestWait, firstWait << min(count - 1, 10)) }

    /// Whether a source is still to be left alone; one that would be for longer than is ever waited was noted by a wrong clock.
    private func isEarly(for failure: SourceFailure) -> Bool {
        failure.retry > now && failure.retry <= now.adding(Self.wait(after: failure.count))
    }
}
