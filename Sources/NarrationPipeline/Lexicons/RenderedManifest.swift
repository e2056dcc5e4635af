internal import FoundationEssentials
import NarrationModel

/// What of a manifest that `render` wrote tells what was said when.
struct RenderedManifest: Decodable {
    struct Sentence: Decodable {
        var text: String
        var role: BlockRole

        /// The number of its passage; manifests of older versions have none.
        var passage: Int?
        var source: [Int]
        var seconds: [Double]
    }

    var formatVersion: Int
    var title: String
    var kind: Article.Kind
    var language: String
    var voice: String
    var sourceURL: String?
    var sentences: [Sentence]

    /// The manifest in the file at `path`; nil when it is another JSON file.
    init?(path: String) {
        guard let data = FileManager.default.contents(atPath: path),
            let manifest = try? JSONDecoder().decode(RenderedManifest.self, from: data)
        else { return nil }
        self = manifest
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
