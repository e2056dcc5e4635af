import ArticleReading
import LexiconFiles
package import NarrationModel
import Verbalization

/// The lexicons beyond those of the voices: of the configuration, of its sites, beside an input, and of one run.
package struct LexiconSettings: Sendable {
    private var publication: [LexiconFile] = []
    private var sites: [(host: HostPattern, files: [LexiconFile])] = []
    private var given: [LexiconFile] = []

    /// Nothing but the voices' own.
    package init() {}

    /// What the configuration names, and the files `given` over it.
    ///
    /// The configuration is found as that of ``ReadingSettings``; paths in it start from its folder.
    ///
    /// - Throws: `inputMissing`, `configurationUnusable`, or `lexiconUnusable` with every line that is wrong.
    package init(configuration: String?, given: [String] = []) throws(PipelineError) {
        if let path = configuration ?? ConfigurationFinder.path() {
            let file = try ConfigurationFile(toml: try ConfigurationFinder.text(of: path), name: path)
            for name in file.lexicon?.files ?? [] {
                let path = ConfigurationFinder.path(of: name, in: path)
                publication.append(try LexiconReading.file(path, layer: .publication))
            }
            for site in file.site ?? [] where site.lexicons?.isEmpty == false {
                sites.append(try Self.site(site, in: path))
            }
            sites = sites.enumerated().sorted {
                ($0.element.host.labelCount, $0.offset) < ($1.element.host.labelCount, $1.offset)
            }.map(\.element)
        }
        for path in given { self.given.append(try LexiconReading.file(path, layer: .command)) }
    }

    /// The path of the configuration's first lexicon, to which entries are added; nil when it names none.
    package static func firstFile(configuration: String?) throws(PipelineError) -> String? {
        guard let path = configuration ?? ConfigurationFinder.path() else { return nil }
        let file = try ConfigurationFile(toml: try ConfigurationFinder.text(of: path), name: path)
        return file.lexicon?.files?.first.map { ConfigurationFinder.path(of: $0, in: path) }
    }

    /// The paths of all files.
    var paths: [String] { (publication + sites.flatMap(\.files) + given).map(\.name) }

    /// The lexicons for what is read from `source`.
    ///
    /// - Throws: `lexiconUnusable` for the one beside it.
    package func layers(for source: InputSource) throws(PipelineError) -> LexiconLayers {
        LexiconLayers(settings: self, source: source, beside: try LexiconReading.beside(source))
    }

    /// The files for a page of `host`, without one beside it, in two parts: before and behind that one.
    fileprivate func files(for host: String?) -> (before: [LexiconFile], behind: [LexiconFile]) {
        (publication + sites.filter { $0.host.matches(host) }.flatMap(\.files), given)
    }

    private static func site(
        _ table: ConfigurationFile.SiteTable, in configuration: String
    ) throws(PipelineError) -> (host: HostPattern, files: [LexiconFile]) {
        let host: HostPattern
        do {
            host = try HostPattern(table.host)
        } catch {
            throw ConfigurationFile.wrong(configuration, error.message)
        }
        var files: [LexiconFile] = []
        for name in table.lexicons ?? [] {
            files.append(
                try LexiconReading.file(ConfigurationFinder.path(of: name, in: configuration), layer: .site))
        }
        return (host, files)
    }
}

/// The lexicons for what is read from one source.
package struct LexiconLayers: Sendable {
    fileprivate let settings: LexiconSettings
    fileprivate let source: InputSource
    fileprivate let beside: LexiconFile?

    /// `voice` with the lexicons for `article` over its own.
    package func voice(_ voice: VoiceLibrary.Entry, for article: Article) -> VoiceLibrary.Entry {
        var address = article.sourceURL
        if address == nil, case .web(let url) = source { address = url }
        let (before, behind) = settings.files(for: address.flatMap(HostPattern.host))
        var voice = voice
        for file in before + (beside.map { [$0] } ?? []) + behind { voice.lexicons.add(file) }
        return voice
    }

    /// The voice for `article`, `item` for a feed item and else `story`, with the article's lexicons over its own.
    package func voice(
        for article: Article, story: VoiceLibrary.Entry, item: VoiceLibrary.Entry
    ) -> VoiceLibrary.Entry {
        voice(article.kind == .item ? item : story, for: article)
    }

    /// `voice` with the lexicons that are for everything over its own.
    package func voice(_ voice: VoiceLibrary.Entry) -> VoiceLibrary.Entry {
        self.voice(voice, for: Article(kind: .story, headline: "", blocks: []))
    }
}
