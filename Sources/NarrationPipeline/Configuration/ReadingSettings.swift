import ArticleReading

/// What users want kept and dropped when pages are read, from the configuration and from the command line.
package struct ReadingSettings: Sendable {
    private(set) var options = ReadingOptions()

    /// Nothing is asked for: every rule is as it is by default.
    package init() {}

    /// What the configuration says, and `keep` and `drop`, lists of names of rules and roles, over it.
    ///
    /// `configuration` is the path of a file that was asked for; without one it is looked for where ``ConfigurationFinder``
    /// says, and there may be none.
    ///
    /// - Throws: `inputMissing` for a file that cannot be read, `configurationUnusable` for one that is wrong, and
    ///   `unknownRule`.
    package init(configuration: String?, keep: [String] = [], drop: [String] = []) throws(PipelineError) {
        if let path = configuration ?? ConfigurationFinder.path() {
            try self.init(toml: try ConfigurationFinder.text(of: path), name: path)
        } else {
            self.init()
        }
        options.requested = try RuleNames.choices(keep: keep, drop: drop)
    }

    /// What a configuration says that messages call `name`.
    ///
    /// - Throws: `configurationUnusable`.
    package init(toml: String, name: String) throws(PipelineError) {
        let file = try ConfigurationFile(toml: toml, name: name)
        do {
            options.rules = try RuleNames.choices(
                keep: file.reading?.keep ?? [], drop: file.reading?.drop ?? [])
        } catch {
            throw ConfigurationFile.wrong(name, "in [reading], \(error.message)")
        }
        for table in file.site ?? [] { options.sites.append(try Self.site(table, in: name)) }
    }

    private static func site(_ table: ConfigurationFile.SiteTable, in name: String) throws(PipelineError)
        -> SiteSettings
    {
        do {
            return try SiteSettings(
                host: table.host,
                rules: try RuleNames.choices(keep: table.keep ?? [], drop: table.drop ?? []),
                keepSelectors: table.keepSelectors ?? [], dropSelectors: table.dropSelectors ?? [],
                keepPatterns: table.keepPatterns ?? [], dropPatterns: table.dropPatterns ?? [])
        } catch {
            let message =
                (error as? PipelineError)?.message ?? (error as? ReadingError)?.message ?? "a value is wrong"
            throw ConfigurationFile.wrong(name, "for host '\(table.host)', \(message)")
        }
    }

    /// What a reader is told about a page from `source`.
    func options(for source: InputSource) -> ReadingOptions {
        var options = options
        if case .web(let address) = source { options.address = address }
        return options
    }
}
