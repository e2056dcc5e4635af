internal import FoundationEssentials
import NarrationModel

/// What of a manifest that `render` wrote tells what was said when: of one article, also where an edition has several.
struct RenderedManifest: Decodable {
    struct Sentence: Decodable {
        var text: String
        var role: BlockRole

        /// The number of its passage; manifests of older versions have none.
        var passage: Int?
        var source: [Int]
        var seconds: [Double]

        /// The number of its article in an edition.
        var article: Int?
    }

    /// An edition as it is written: its articles stand in a list, and each sentence names its own.
    private struct Edition: Decodable {
        struct Part: Decodable {
            var title: String
            var kind: Article.Kind
            var language: String
            var voice: String
            var sourceURL: String?
        }

        var formatVersion: Int
        var articles: [Part]
        var sentences: [Sentence]

        /// A manifest for each article, with the edition's times.
        var manifests: [RenderedManifest] {
            articles.enumerated().map { number, part in
                RenderedManifest(
                    formatVersion: formatVersion, title: part.title, kind: part.kind, language: part.language,
                    voice: part.voice, sourceURL: part.sourceURL,
                    sentences: sentences.filter { $0.article == number })
            }
        }
    }

    var formatVersion: Int
    var title: String
    var kind: Article.Kind
    var language: String
    var voice: String
    var sourceURL: String?
    var sentences: [Sentence]

    /// What the manifest in the file at `path` tells of each article; nothing when it is another JSON file.
    static func all(path: String) -> [RenderedManifest] {
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        if let edition = try? JSONDecoder().decode(Edition.self, from: data) { return edition.manifests }
        return (try? JSONDecoder().decode(RenderedManifest.self, from: data)).map { [$0] } ?? []
    }

    /// The sentences of each passage, in order; each alone where passages are not told.
    var passages: [[Sentence]] {
        var passages: [[Sentence]] = []
        for sentence in sentences {
            if let number = sentence.passage, passages.last?.last?.passage == number {
                passages[passages.count - 1].append(sentence)
            } else {
                passages.append([sentence])
            }
        }
        return passages
    }

    /// An article of one sentence.
    func article(of sentence: Sentence) -> Article {
        let text = SourcedText(copying: sentence.text, from: sentence.source.first ?? 0)
        return Article(
            kind: kind, headline: title, language: language, sourceURL: sourceURL,
            blocks: [Block(sentence.role, text)])
    }
}
