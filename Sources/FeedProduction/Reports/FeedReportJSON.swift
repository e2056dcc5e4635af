import NarrationModel
import NarrationPipeline
import PodcastFeed

/// What a run did, for programs.
package struct FeedReportJSON: Encodable {
    struct PassedOver: Encodable {
        var source: String
        var headline: String
        var rule: String
    }

    struct Failure: Encodable {
        var subject: String
        var code: String
        var message: String
    }

    struct Note: Encodable {
        var source: String
        var code: String
        var severity: String
        var message: String
    }

    var made: [EpisodeJSON]
    var edition: EpisodeJSON?
    var unchanged: Int
    var passedOver: [PassedOver]
    var withdrawn: [String]
    var expired: [String]
    var waiting: [String]
    var failures: [Failure]
    var diagnostics: [Note]
    var documents: [String]
    var episodes: Int
    var removedFolders: Int

    package init(_ report: FeedReport) {
        made = report.made.map { made in
            var episode = EpisodeJSON(made.entry)
            episode.change = made.change.rawValue
            episode.words = made.wordCount
            episode.omittedWords = made.omittedWordCount
            return episode
        }
        edition = report.edition.map { edition in
            var episode = EpisodeJSON(edition.entry)
            episode.change = "edition"
            episode.articles = edition.articleCount
            episode.leftOut = edition.leftOut + (edition.fit?.leftOut ?? [])
            return episode
        }
        unchanged = report.unchangedCount
        passedOver = report.passedOver.map {
            PassedOver(source: $0.source, headline: $0.headline, rule: $0.rule)
        }
        withdrawn = report.withdrawn
        expired = report.expired
        waiting = report.waiting
        failures = report.failures.map {
            Failure(subject: $0.subject, code: $0.error.code.rawValue, message: $0.error.message)
        }
        diagnostics = report.diagnostics.map {
            Note(
                source: $0.source, code: $0.diagnostic.code.rawValue,
                severity: $0.diagnostic.severity.rawValue, message: $0.diagnostic.message)
        }
        documents = report.documents
        episodes = report.episodeCount
        removedFolders = report.removedFolders
    }
}
