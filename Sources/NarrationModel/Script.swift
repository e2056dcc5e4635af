/// All that will be said for one article, in order, and what of the article will not be.
package struct Script: Hashable, Sendable {
    package var passages: [Passage]

    /// Words of the article that will not be spoken, each with its rule.
    package var omissions: [Omission]

    /// What was guessed, changed or could not be read, for the editor.
    package var diagnostics: [Diagnostic]

    package init(passages: [Passage], omissions: [Omission] = [], diagnostics: [Diagnostic] = []) {
        self.passages = passages
        self.omissions = omissions
        self.diagnostics = diagnostics
    }

    /// How many words of the page will be spoken.
    package var wordCount: Int {
        passages.reduce(0) { $0 + $1.pageWordCount }
    }
}
