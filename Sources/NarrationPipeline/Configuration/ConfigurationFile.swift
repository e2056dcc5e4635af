/// A `narrate.toml` as it is written; ``ReadingSettings`` and its neighbours are what it means.
package struct ConfigurationFile: Decodable {
    /// For all pages, or for the one beside which the file lies.
    struct ReadingTable: Decodable {
        var keep: [String]?
        var drop: [String]?
        var keepSelectors: [String]?
        var dropSelectors: [String]?
        var keepPatterns: [String]?
        var dropPatterns: [String]?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case keep, drop
            case keepSelectors = "keep-selectors"
            case dropSelectors = "drop-selectors"
            case keepPatterns = "keep-patterns"
            case dropPatterns = "drop-patterns"
        }
    }

    /// For the pages of one site.
    struct SiteTable: Decodable {
        var host: String
        var keep: [String]?
        var drop: [String]?
        var keepSelectors: [String]?
        var dropSelectors: [String]?
        var keepPatterns: [String]?
        var dropPatterns: [String]?
        var lexicons: [String]?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case host, keep, drop, lexicons
            case keepSelectors = "keep-selectors"
            case dropSelectors = "drop-selectors"
            case keepPatterns = "keep-patterns"
            case dropPatterns = "drop-patterns"
        }
    }

    /// What all pages are said with.
    struct LexiconTable: Decodable {
        var files: [String]?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case files
        }
    }

    /// What is heard around the articles.
    struct SoundTable: Decodable {
        var intro: String?
        var outro: String?
        var stinger: String?
        var crossFade: Int?
        var disclosure: String?
        var disclosurePlace: String?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case intro, outro, stinger, disclosure
            case crossFade = "cross-fade"
            case disclosurePlace = "disclosure-place"
        }
    }

    /// What covers look like.
    struct CoverTable: Decodable {
        var background: String?
        var text: String?
        var accent: String?
        var size: Int?
        var image: String?
        var file: String?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case background, text, accent, size, image, file
        }
    }

    /// Where clips are kept.
    struct CacheTable: Decodable {
        var folder: String?
        var size: String?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case folder, size
        }
    }

    var reading: ReadingTable?
    var lexicon: LexiconTable?
    var sound: SoundTable?
    var cover: CoverTable?
    var cache: CacheTable?
    var site: [SiteTable]?
    package var show: ShowTable?
    package var source: [SourceTable]?
    package var feed: FeedTable?
    package var edition: EditionTable?
    package var publish: PublishTable?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case reading, lexicon, sound, cover, cache, site, show, source, feed, edition, publish
    }

    /// Every key that a configuration may have, in whatever table.
    static let keys: [String] =
        CodingKeys.allCases.map(\.rawValue) + CodingKeys.allCases.flatMap { keys(of: $0.rawValue) }

    /// The keys that the table of a name may have; none when there is no such table.
    static func keys(of table: String?) -> [String] {
        switch table.flatMap(CodingKeys.init(rawValue:)) {
        case .reading: ReadingTable.CodingKeys.allCases.map(\.rawValue)
        case .lexicon: LexiconTable.CodingKeys.allCases.map(\.rawValue)
        case .sound: SoundTable.CodingKeys.allCases.map(\.rawValue)
        case .cover: CoverTable.CodingKeys.allCases.map(\.rawValue)
        case .cache: CacheTable.CodingKeys.allCases.map(\.rawValue)
        case .site: SiteTable.CodingKeys.allCases.map(\.rawValue)
        case .show: ShowTable.CodingKeys.allCases.map(\.rawValue)
        case .source: SourceTable.CodingKeys.allCases.map(\.rawValue)
        case .feed: FeedTable.CodingKeys.allCases.map(\.rawValue)
        case .edition: EditionTable.CodingKeys.allCases.map(\.rawValue)
        case .publish: PublishTable.CodingKeys.allCases.map(\.rawValue)
        case nil: []
        }
    }

    /// Whether nothing but ``reading`` is said.
    var hasOnlyReading: Bool {
        lexicon == nil && sound == nil && cover == nil && cache == nil && site == nil && show == nil
            && source == nil && feed == nil && edition == nil && publish == nil
    }
}
