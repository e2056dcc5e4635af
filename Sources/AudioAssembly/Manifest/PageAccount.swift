package import NarrationModel

/// The words of a whole page: how many there are, how many its articles took up, and what was left out.
package struct PageAccount: Hashable, Sendable {
    package var wordCount: Int
    package var keptWordCount: Int

    /// What no article took up, in the page's order.
    package var omissions: [Omission]

    package init(_ edition: Edition) {
        wordCount = edition.wordCount
        keptWordCount = edition.keptWordCount
        omissions = edition.omissions
    }

    package var omittedWordCount: Int { omissions.reduce(0) { $0 + $1.wordCount } }
}
