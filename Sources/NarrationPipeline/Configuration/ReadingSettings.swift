import ArticleReading
internal import FoundationEssentials

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
        if let table = file.reading { options.sites.append(try Self.settings(table, in: name)) }
        for table in file.site ?? [] { options.sites.append(try Self.settings(table, in: name)) }
    }

    private static func settings(
        _ table: ConfigurationFile.ReadingTable, in name: String
    ) throws(PipelineError) -> SiteSettings {
        do {
            return try SiteSettings(
                host: "*", rules: try RuleNames.choices(keep: table.keep ?? [], drop: table.drop ?? []),
                keepSelectors: table.keepSelectors ?? [], dropSelectors: table.dropSelectors ?? [],
                keepPatterns: table.keepPatterns ?? [], dropPatterns: table.dropPatterns ?? [])
        } catch {
            throw ConfigurationFile.wrong(name, "in [reading], \(reason(of: error))")
        }
    }

    private static func settings(
        _ table: ConfigurationFile.SiteTable, in name: String
    ) throws(PipelineError) -> SiteSettings {
        do {
            return try SiteSettings(
                host: table.host,
                rules: try RuleNames.choices(keep: table.keep ?? [], drop: table.drop ?? []),
                keepSelectors: table.keepSelectors ?? [], dropSelectors: table.dropSelectors ?? [],
                keepPatterns: table.keepPatterns ?? [], dropPatterns: table.dropPatterns ?? [])
        } catch {
            throw ConfigurationFile.wrong(name, "for host '\(table.host)', \(reason(of: error))")
        }
    }

    private static func reason(of error: any Error) -> String {
        (error as? PipelineError)?.message ?? (error as? ReadingError)?.message ?? "a value is wrong"
    }

    /// What a reader is told about a page from `source`; a file beside a page counts for it alone.
    ///
    /// - Throws: `configurationUnusable` for the file beside the page.
    func options(for source: InputSource) throws(PipelineError) -> ReadingOptions {
        var options = options
        if case .web(let address) = source { options.address = address }
        options.page = try Self.settings(beside: source)
        return options
    }

    /// Where the settings of a page alone lie, `page.html.reading.toml` for `page.html`; nil for what is no file.
    package static func path(beside source: InputSource) -> String? {
        guard case .file(let path) = source else { return nil }
        return "\(path).reading.toml"
    }

    private static func settings(beside source: InputSource) throws(PipelineError) -> SiteSettings? {
        guard let path = path(beside: source), FileManager.default.fileExists(atPath: path) else {
            return nil
        }
        let file = try ConfigurationFile(toml: try ConfigurationFinder.text(of: path), name: path)
        guard file.hasOnlyReading else {
            throw ConfigurationFile.wrong(
                path, "a file beside a page has the table [reading] alone; move the rest into narrate.toml")
        }
        return try file.reading.map { table throws(PipelineError) in try settings(table, in: path) }
    }
}
