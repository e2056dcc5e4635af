/// What one page holds: its articles, and everything else with the rule that left it out.
package struct Edition: Hashable, Sendable {
    /// The story first, when there is one, then the items in the page's order.
    package var articles: [Article]

    /// What no article took up, in the page's order.
    package var omissions: [Omission]

    /// How many words the page's text has, counted before anything was read from it.
    package var wordCount: Int

    /// The entries of a feed whose articles are on other pages, in the feed's order.
    package var links: [LinkedPage]

    /// What a user should know of the reading, such as where a feed is broken.
    package var diagnostics: [Diagnostic]

    package init(
        articles: [Article], omissions: [Omission], wordCount: Int, links: [LinkedPage] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.articles = articles
        self.omissions = omissions
        self.wordCount = wordCount
        self.links = links
        self.diagnostics = diagnostics
    }

    /// How many words the articles' blocks hold.
    package var keptWordCount: Int { articles.reduce(0) { $0 + $1.wordCount } }

    /// How many words the omissions hold.
    package var omittedWordCount: Int { omissions.reduce(0) { $0 + $1.wordCount } }

    /// Whether every word of the page is either kept or omitted.
    package var isBalanced: Bool { wordCount == keptWordCount + omittedWordCount }
}
