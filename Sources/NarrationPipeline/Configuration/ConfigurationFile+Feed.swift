/// What `narrate feed` reads of a configuration.
extension ConfigurationFile {
    /// What a show says of itself.
    package struct ShowTable: Decodable, Sendable {
        package var title: String?
        package var description: String?
        package var author: String?
        package var email: String?
        package var language: String?
        package var category: String?
        package var cover: String?
        package var isExplicit: Bool?
        package var baseURL: String?
        package var website: String?
        package var copyright: String?
        package var medium: String?
        package var isLocked: Bool?

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case title, description, author, email, language, category, cover, website, copyright, medium
            case isExplicit = "explicit"
            case baseURL = "base-url"
            case isLocked = "locked"
        }
    }

    /// Where articles come from, and which of them are taken.
    package struct SourceTable: Decodable, Sendable {
        package var from: String?
        package var name: String?
        package var voice: String?
        package var itemVoice: String?
        package var sections: [String]?
        package var maxAgeDays: Int?
        package var minWords: Int?
        package var maxWords: Int?
        package var include: [String]?
        package var exclude: [String]?
        package var follow: Bool?
        package var limit: Int?

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case from, name, voice, sections, include, exclude, follow, limit
            case itemVoice = "item-voice"
            case maxAgeDays = "max-age-days"
            case minWords = "min-words"
            case maxWords = "max-words"
        }
    }

    /// Where the feed goes, what it is made of, and how long it is kept.
    package struct FeedTable: Decodable, Sendable {
        package var output: String?
        package var state: String?
        package var formats: [String]?
        package var voice: String?
        package var itemVoice: String?
        package var pageSize: Int?
        package var keepDays: Int?
        package var keepEpisodes: Int?
        package var pollMinutes: Int?
        package var timeZone: String?

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case output, state, formats, voice
            case itemVoice = "item-voice"
            case pageSize = "page-size"
            case keepDays = "keep-days"
            case keepEpisodes = "keep-episodes"
            case pollMinutes = "poll-minutes"
            case timeZone = "time-zone"
        }
    }

    /// The daily edition.
    package struct EditionTable: Decodable, Sendable {
        package var daily: Bool?
        package var title: String?
        package var opening: String?
        package var at: String?
        package var order: String?
        package var fit: String?
        package var mostArticles: Int?

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case daily, title, opening, at, order, fit
            case mostArticles = "most-articles"
        }
    }

    /// Where the finished folder is copied.
    package struct PublishTable: Decodable, Sendable {
        package var to: String?
        package var hub: String?

        package enum CodingKeys: String, CodingKey, CaseIterable {
            case to, hub
        }
    }
}
