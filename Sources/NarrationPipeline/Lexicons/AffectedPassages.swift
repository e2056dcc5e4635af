internal import FoundationEssentials
import NarrationModel

/// Lists what of a folder an entry would change: passages of the episodes whose manifests are in it, or else of its pages.
package struct AffectedPassages: Sendable {
    private let probe: LexiconProbe
    private let library: VoiceLibrary
    private let lexicons: LexiconSettings
    private let reading: ReadingSettings

    /// Manifests are looked through with the voice that spoke them.
    package init(
        _ probe: LexiconProbe, library: VoiceLibrary, lexicons: LexiconSettings, reading: ReadingSettings
    ) {
        self.probe = probe
        self.library = library
        self.lexicons = lexicons
        self.reading = reading
    }

    /// What the entry would change in `path`, a folder or a page, said by `voice` where it is not spoken yet.
    ///
    /// - Throws: `inputMissing` when there is no such folder, and `articleUnusable` when nothing in it can be read.
    package func list(
        in path: String, story: VoiceLibrary.Entry, item: VoiceLibrary.Entry
    ) throws(PipelineError) -> [AffectedPassage] {
        let manifests = Self.manifests(in: path)
        guard manifests.isEmpty else {
            return try passages(of: manifests)
        }
        var passages: [AffectedPassage] = []
        for source in try InputFinder.sources(for: path) {
            let layers = try lexicons.layers(for: source)
            for article in try PageStages.edition(of: source, reading: reading).articles {
                let voice = layers.voice(for: article, story: story, item: item)
                passages += self.passages(of: article, voice, in: source.name)
            }
        }
        return passages
    }

    private func passages(
        of article: Article, _ voice: VoiceLibrary.Entry, in source: String
    ) -> [AffectedPassage] {
        probe.passages(of: article, voice).map { passage, count in
            AffectedPassage(
                article: article.headline, source: source, role: passage.role.rawValue,
                text: Self.onOneLine(passage), count: count)
        }
    }

    private static func onOneLine(_ passage: Passage) -> String {
        passage.utterances.flatMap { $0.written.string.split(whereSeparator: \.isWhitespace) }
            .joined(separator: " ")
    }

    /// The passages of episodes, each with the voice that spoke it; a voice is read once.
    private func passages(
        of manifests: [(path: String, manifest: RenderedManifest)]
    ) throws(PipelineError) -> [AffectedPassage] {
        var voices: [String: VoiceLibrary.Entry] = [:]
        let layers = try lexicons.layers(for: .standardInput)
        var passages: [AffectedPassage] = []
        for (path, manifest) in manifests {
            if voices[manifest.voice] == nil { voices[manifest.voice] = try library.voice(manifest.voice) }
            guard let voice = voices[manifest.voice] else { continue }
            passages += self.passages(of: manifest, in: path, voice, layers)
        }
        return passages
    }

    private func passages(
        of manifest: RenderedManifest, in path: String, _ voice: VoiceLibrary.Entry, _ layers: LexiconLayers
    ) -> [AffectedPassage] {
        var passages: [AffectedPassage] = []
        for sentences in manifest.passages {
            let count = sentences.reduce(0) { count, sentence in
                let article = manifest.article(of: sentence)
                let uses = probe.passages(of: article, layers.voice(voice, for: article))
                return count + uses.reduce(0) { $0 + $1.count }
            }
            guard count > 0, let first = sentences.first, let last = sentences.last else { continue }
            passages.append(
                AffectedPassage(
                    article: manifest.title, source: path, role: first.role.rawValue,
                    text: sentences.map(\.text).joined(separator: " "), count: count,
                    seconds: first.seconds.prefix(1) + last.seconds.suffix(1)))
        }
        return passages
    }

    /// The manifests in a folder and the folders in it, by path.
    private static func manifests(in path: String) -> [(path: String, manifest: RenderedManifest)] {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        let folder = path.hasSuffix("/") ? path : path + "/"
        return names.filter { $0.hasSuffix(".json") && !$0.hasSuffix(".chapters.json") }.sorted().flatMap {
            name in RenderedManifest.all(path: folder + name).map { (folder + name, $0) }
        }
    }
}

extension AffectedPassage {
    /// The passages for people: where, and the text.
    package static func document(for passages: [AffectedPassage]) -> String {
        var text = ""
        for passage in passages {
            let time = passage.seconds.flatMap(\.first).map { " at \(Self.time($0))" } ?? ""
            text += "\(passage.article)\(time) [\(passage.role)] \(passage.text)\n"
        }
        let articles = Set(passages.map { "\($0.source)\n\($0.article)" }).count
        return text + "passages: \(passages.count), articles: \(articles)\n"
    }

    /// Minutes and seconds.
    private static func time(_ seconds: Double) -> String {
        let whole = Int(seconds)
        let rest = "\(whole % 60)"
        return "\(whole / 60):" + String(repeating: "0", count: 2 - rest.count) + rest
    }
}
