internal import FoundationEssentials
import NarrationModel
import NarrationPipeline

/// An article as the library keeps it, for editions and renewals.
struct StoredArticle: Codable {
    var article: Article
    var file: String?
    var address: String?

    init(_ found: SourcedArticle) {
        article = found.article
        switch found.source {
        case .file(let path): file = path
        case .web(let url): address = url
        case .standardInput: break
        }
    }

    /// The article that `bytes` are; nil when they are none.
    init?(_ bytes: [UInt8]) {
        guard let stored = try? JSONDecoder().decode(StoredArticle.self, from: Data(bytes)) else {
            return nil
        }
        self = stored
    }

    /// - Throws: never for an article that was read.
    func bytes() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }

    var source: InputSource {
        file.map { .file(path: $0) } ?? address.map { .web(address: $0) } ?? .standardInput
    }
}
