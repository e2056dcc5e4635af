/// Which way a text runs, as the `dir` attribute of HTML says it.
package enum WritingDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a BCP 47 language tag: that of its script when it names one, else of its language.
    package init(language: String) {
        let parts = (LanguageTag.normalized(language) ?? "").split(separator: "-")
        let script = parts.dropFirst().first { $0.count == 4 }
        let isLeftward =
            script.map { Self.leftwardScripts.contains($0) }
            ?? parts.first.map { Self.leftwardLanguages.contains($0) } ?? false
        self = isLeftward ? .rightToLeft : .leftToRight
    }

    /// The direction of the first letter that has one; nil for text without letters.
    package init?(of text: String) {
        guard let system = text.unicodeScalars.lazy.compactMap({ WritingSystem($0) }).first else {
            return nil
        }
        self = Self.leftward.contains(system) ? .rightToLeft : .leftToRight
    }

    /// The direction of an article: that of its language when it is one that runs to the left, else of most letters of
    /// its beginning.
    package init(of article: Article) {
        let own = WritingDirection(language: article.language)
        self = own == .rightToLeft ? own : Self.ofMostLetters(article)
    }

    private static func ofMostLetters(_ article: Article) -> WritingDirection {
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
    private static let leftwardScripts: Set<Substring> = ["Adlm", "Arab", "Hebr", "Nkoo", "Syrc", "Thaa"]
    private static let leftwardLanguages: Set<Substring> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
}
