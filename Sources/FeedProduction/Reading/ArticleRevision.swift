import Digests
import NarrationModel

/// Tells one state of an article from another.
enum ArticleRevision {
    /// The digest of everything of the article that is spoken or shown.
    static func digest(of article: Article) -> String {
        SHA256Digest.hexadecimal(of: Array((facts(of: article) + text(of: article)).utf8))
    }

    /// Every block with its role, a line each.
    static func text(of article: Article) -> String {
        article.blocks.reduce(into: "") { text, block in
            text += "\(block.role.rawValue)\t\(block.text.string.replacing("\n", with: " "))"
            for run in block.text.languages {
                text += "\t\(run.language) \(run.range.lowerBound) \(run.range.upperBound)"
            }
            text += "\n"
        }
    }

    private static func facts(of article: Article) -> String {
        // A link that only tells where a click came from is the same link.
        let address = article.sourceURL.map(CanonicalAddress.key)
        return [article.kind.rawValue, article.headline, article.author, article.language, address].map {
            ($0 ?? "") + "\n"
        }.joined()
    }
}
