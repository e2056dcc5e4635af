internal import FoundationEssentials
package import NarrationModel

/// A page as it was read, and its articles as they will be heard.
package struct PreparedPage: Sendable {
    /// Where the page came from, as users call it.
    package let name: String

    /// Everything on the page that no article took up, and what readers should know of it.
    package let edition: Edition
    package let articles: [PreparedArticle]

    /// The pages that `source` means, with those that it links to when it is a feed, as a run with `settings` has them.
    ///
    /// - Throws: `inputMissing`, `articleUnusable`, `configurationUnusable` or `lexiconUnusable`.
    package static func pages(
        of source: InputSource, _ settings: RenderSettings
    ) throws(PipelineError) -> [PreparedPage] {
        let pages = try PageStages.pages(
            of: source, by: settings.pages, following: settings.following, reading: settings.reading)
        var prepared: [PreparedPage] = []
        for page in pages {
            var articles: [PreparedArticle] = []
            for article in SourcedArticle.all(of: page, from: source) {
                articles.append(try article.prepared(settings))
            }
            prepared.append(PreparedPage(name: page.source, edition: page.edition, articles: articles))
        }
        return prepared
    }

    /// The files and folders whose change may change what the pages of `sources` are or how they sound.
    package static func paths(
        behind sources: [InputSource], _ settings: RenderSettings, configuration: String?,
        _ installation: Installation
    ) -> [String] {
        var paths = settings.lexicons.paths + settings.sounds.paths
        paths += [configuration ?? ConfigurationFinder.path() ?? "narrate.toml"]
        for source in sources {
            if case .file(let path) = source { paths.append(path) }
            paths += LexiconReading.paths(beside: source)
            if let path = ReadingSettings.path(beside: source) { paths.append(path) }
        }
        let voices = (try? FileManager.default.subpathsOfDirectory(atPath: installation.voices)) ?? []
        return paths + voices.map { "\(installation.voices)/\($0)" }
    }
}
