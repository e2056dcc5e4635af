internal import FoundationEssentials
import NarrationModel

/// The lexicon files that an entry for an article can go into.
package struct LexiconPlaces: Sendable {
    private let article: PreparedArticle
    private let library: VoiceLibrary
    private let configuration: String?

    /// - Parameters:
    ///   - article: The article.
    ///   - library: The voices.
    ///   - configuration: The configuration that was named; nil for the usual one.
    package init(of article: PreparedArticle, _ library: VoiceLibrary, configuration: String?) {
        self.article = article
        self.library = library
        self.configuration = configuration ?? ConfigurationFinder.path()
    }

    /// The one beside the article's page, be it that it is still to be made; nil for an article that is in no file.
    package var besideArticle: String? {
        let paths = LexiconReading.paths(beside: article.source)
        return paths.first { FileManager.default.fileExists(atPath: $0) } ?? paths.first
    }

    /// The last own lexicon of the voice; nil for one that has none, or whose files cannot be written.
    package var ofVoice: String? {
        guard let path = try? library.ownLexicon(of: article.voice.voice.id),
            FileManager.default.isWritableFile(atPath: path)
        else { return nil }
        return path
    }

    /// The first lexicon of the article's site, or the one that would be; nil when the site is not known.
    ///
    /// - Throws: `configurationUnusable`.
    package func ofSite() throws(PipelineError) -> String? {
        guard let site = article.site else { return nil }
        let named = try file()?.site?.last { $0.host == site && $0.lexicons?.isEmpty == false }?.lexicons?
            .first
        return path(named ?? "\(site).lexicon.toml")
    }

    /// The first lexicon of the configuration, or the one that would be.
    ///
    /// - Throws: `configurationUnusable`.
    package func ofPublication() throws(PipelineError) -> String {
        path(try file()?.lexicon?.files?.first ?? "names.toml")
    }

    /// Names the lexicon at `path` in the configuration, when nothing names it yet; a configuration is made when there is none.
    ///
    /// - Parameters:
    ///   - path: The lexicon.
    ///   - site: The host for whose pages it is; nil for all pages.
    /// - Throws: `configurationUnusable` or `outputNotWritable`.
    package func name(_ path: String, for site: String?) throws(PipelineError) {
        let named =
            site == nil
            ? try file()?.lexicon?.files
            : try file()?.site?.filter { $0.host == site }.flatMap { $0.lexicons ?? [] }
        guard !(named ?? []).map(self.path).contains(path) else { return }
        let table = site.map { ListSetting.Table.site(host: $0) } ?? .lexicon
        let name = String(path.split(separator: "/").last ?? "")
        let setting = ListSetting(table, key: site == nil ? "files" : "lexicons", value: name)
        try OverrideFile(path: configurationPath).add([setting])
    }

    private var configurationPath: String { configuration ?? "narrate.toml" }

    private func path(_ name: String) -> String { ConfigurationFinder.path(of: name, in: configurationPath) }

    private func file() throws(PipelineError) -> ConfigurationFile? {
        guard let configuration, FileManager.default.fileExists(atPath: configuration) else { return nil }
        return try ConfigurationFile(
            toml: try ConfigurationFinder.text(of: configuration), name: configuration)
    }
}
