import NarrationModel

/// Which way a text runs, as the `dir` attribute says it.
enum TextDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of the first letter that has one; nil for text without letters.
    init?(of text: String) {
        guard let system = text.unicodeScalars.lazy.compactMap({ WritingSystem($0) }).first else {
            return nil
        }
        self = Self.leftward.contains(system) ? .rightToLeft : .leftToRight
    }

    /// The direction of an article: that of its language when it is one that runs to the left, else of most letters of
    /// its beginning.
    init(of article: Article) {
        self = BookLanguage.isWrittenLeftward(article.language) ? .rightToLeft : Self.ofMostLetters(article)
    }

    private static func ofMostLetters(_ article: Article) -> TextDirection {
        var (right, left) = (0, 0)
        for text in [article.headline] + article.blocks.prefix(Self.sampledBlocks).map(\.text.string) {
            for system in text.unicodeScalars.prefix(Self.sampledLetters).compactMap({ WritingSystem($0) }) {
                if Self.leftward.contains(system) { left += 1 } else { right += 1 }
            }
        }
        return left > right ? .rightToLeft : .leftToRight
    }

    private static let sampledBlocks = 20
    private static let sampledLetters = 500
    private static let leftward: Set<WritingSystem> = [.hebrew, .arabic, .syriac, .thaana]
}
