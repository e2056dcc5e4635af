/// A `narrate.toml` as it is written; ``ReadingSettings`` is what it means.
struct ConfigurationFile: Decodable {
    /// For all pages.
    struct ReadingTable: Decodable {
        var keep: [String]?
        var drop: [String]?

        enum CodingKeys: String, CodingKey, CaseIterable {
            case keep, drop
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

    var reading: ReadingTable?
    var lexicon: LexiconTable?
    var site: [SiteTable]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case reading, lexicon, site
    }

    /// Every key that a configuration may have, in whatever table.
    static let keys: [String] =
        CodingKeys.allCases.map(\.rawValue) + ReadingTable.CodingKeys.allCases.map(\.rawValue)
        + LexiconTable.CodingKeys.allCases.map(\.rawValue)
        + SiteTable.CodingKeys.allCases.map(\.rawValue)
}
