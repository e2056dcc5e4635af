import ArticleReading

extension ConfigurationFile {
    /// Whether the file has a setting.
    func says(_ setting: ListSetting) -> Bool {
        lists(setting).contains { $0.contains(setting.value) }
    }

    /// The settings of the same table that drop what `setting` keeps, or keep what it drops, by whatever name.
    func opposites(of setting: ListSetting) -> [ListSetting] {
        guard let key = ["keep": "drop", "drop": "keep"][setting.key] else { return [] }
        let rule = RuleChoices.rule(named: setting.value)
        let candidates = lists(ListSetting(setting.table, key: key, value: "")).joined()
        return candidates.filter { rule != nil && RuleChoices.rule(named: $0) == rule }
            .map { ListSetting(setting.table, key: key, value: $0) }
    }

    /// The lists of a setting's key, of all tables that it may stand in.
    private func lists(_ setting: ListSetting) -> [[String]] {
        switch setting.table {
        case .reading: [reading?[list: setting.key]].compactMap(\.self)
        case .lexicon: setting.key == "files" ? [lexicon?.files ?? []] : []
        case .site(let host):
            (site ?? []).filter { $0.host == host }
                .compactMap { setting.key == "lexicons" ? $0.lexicons : $0[list: setting.key] }
        }
    }
}

/// The lists that `[reading]` and `[[site]]` both have.
private protocol ReadingLists {
    var keep: [String]? { get }
    var drop: [String]? { get }
    var keepSelectors: [String]? { get }
    var dropSelectors: [String]? { get }
    var keepPatterns: [String]? { get }
    var dropPatterns: [String]? { get }
}

extension ReadingLists {
    /// The list of a key; nil when there is none.
    fileprivate subscript(list key: String) -> [String]? {
        switch ConfigurationFile.ReadingTable.CodingKeys(rawValue: key) {
        case .keep: keep
        case .drop: drop
        case .keepSelectors: keepSelectors
        case .dropSelectors: dropSelectors
        case .keepPatterns: keepPatterns
        case .dropPatterns: dropPatterns
        case nil: nil
        }
    }
}

extension ConfigurationFile.ReadingTable: ReadingLists {}
extension ConfigurationFile.SiteTable: ReadingLists {}
