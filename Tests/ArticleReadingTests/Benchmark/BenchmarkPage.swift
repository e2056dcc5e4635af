import Foundation
import NarrationModel
import NarrationTestSupport

/// One page of the extraction benchmark beside the project, in its two forms and with the text wanted of it.
struct BenchmarkPage: Sendable {
    /// What the benchmark's annotators took down of a page.
    private struct Answer: Decodable {
        struct Truth: Decodable {
            var title: String?
            var author: String?
            var publish_date: String?
            var main_content: String?
        }

        var ground_truth: Truth
    }

    let id: String

    /// The running text, with sub-headings, lists, tables and quotations, without headline, byline, date and captions.
    let truth: String

    /// What the page's article is called, who wrote it and when it came out.
    let facts: BenchmarkFacts

    private let root: URL

    /// The page as a browser copies it to text.
    var savedText: URL { root.appending(path: "saved-text/\(id).txt") }

    /// The page's HTML, packed with gzip.
    var html: URL { root.appending(path: "html/\(id).html.gz") }

    /// All pages by their numbers; nil, after saying so, where the data are not at hand.
    static func all(folder: String = URL(filePath: #filePath).deletingLastPathComponent().path) throws
        -> [BenchmarkPage]?
    {
        guard let root = SharedData.url("data/extraction/wcxb/dev", file: folder) else { return nil }
        let folder = root.appending(path: "ground-truth")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map { file in
            let answer = try JSONDecoder().decode(Answer.self, from: Data(contentsOf: file))
            let truth = answer.ground_truth
            return BenchmarkPage(
                id: file.deletingPathExtension().lastPathComponent, truth: truth.main_content ?? "",
                facts: BenchmarkFacts(title: truth.title, byline: truth.author, date: truth.publish_date),
                root: root)
        }
    }
}

extension Edition {
    /// What the benchmark counts as the text: the story's blocks, or all items' on a page without a story.
    var benchmarkText: String {
        let stories = articles.filter { $0.kind == .story }
        return (stories.isEmpty ? articles : stories).flatMap(\.blocks).filter { block in
            switch block.role {
            case .headline, .byline, .timestamp, .standfirst, .caption, .announcement: false
            default: true
            }
        }.map(\.text.pageText).joined(separator: "\n")
    }
}
