import NarrationModel
import NarrationPipeline
import PodcastFeed

/// What a run did, for programs.
package struct FeedReportJSON: Encodable {
    struct Episode: Encodable {
        var change: String
        var guid: String
        var title: String
        var kind: String
        var published: String
        var updated: String
        var seconds: Double
        var audio: String
        var words: Int?
        var omittedWords: Int?
        var articles: Int?
        var leftOut: [String]?
    }

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

    var made: [Episode]
    var edition: Episode?
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
            var episode = Self.episode(made.entry, change: made.change.rawValue)
            episode.words = made.wordCount
            episode.omittedWords = made.omittedWordCount
            return episode
        }
        edition = report.edition.map { edition in
            var episode = Self.episode(edition.entry, change: "edition")
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

    private static func episode(_ entry: FeedEpisode, change: String) -> Episode {
        Episode(
            change: change, guid: entry.guid, title: entry.title, kind: entry.kind.rawValue,
            published: entry.published.iso8601, updated: entry.updated.iso8601, seconds: entry.duration,
            audio: entry.audio.path)
    }
}
