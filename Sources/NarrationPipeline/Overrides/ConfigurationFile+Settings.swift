extension ConfigurationFile {
    /// Whether the file has a setting.
    func says(_ setting: ListSetting) -> Bool {
        lists(setting).contains { $0.contains(setting.value) }
    }

    /// The lists of a setting's key, of all tables that it may stand in.
    private func lists(_ setting: ListSetting) -> [[String]] {
        switch setting.table {
        case .reading: [reading?[list: setting.key]].compactMap(\.self)
        case .lexicon: setting.key == "files" ? [lexicon?.files ?? []] : []
        case .site(let host):
            (site ?? []).filter { $0.host == host }.compactMap { $0[list: setting.key] }
        }
    }
}

extension ConfigurationFile.ReadingTable {
    /// The list of a key; nil when there is none.
    fileprivate subscript(list key: String) -> [String]? {
        switch CodingKeys(rawValue: key) {
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

extension ConfigurationFile.SiteTable {
    /// The list of a key; nil when there is none.
    fileprivate subscript(list key: String) -> [String]? {
        switch CodingKeys(rawValue: key) {
        case .keep: keep
        case .drop: drop
        case .keepSelectors: keepSelectors
        case .dropSelectors: dropSelectors
        case .keepPatterns: keepPatterns
        case .dropPatterns: dropPatterns
        case .lexicons: lexicons
        case .host, nil: nil
        }
    }
}
