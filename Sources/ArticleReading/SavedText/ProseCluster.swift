/// A stretch of a page in which paragraphs stand close together.
struct ProseCluster: Sendable {
    /// What stands between a cluster and the one above it.
    enum Border: Sendable {
        /// A heading of other articles, or many short lines: the text may go on behind them.
        case label
        /// Readers' comments, the page's foot or a feed: the text is over.
        case end
    }

    /// The indices of the first and last line of running text.
    var first: Int
    var last: Int

    /// How many words the running text has.
    var words: Int
    var paragraphs: Int

    /// How many lines between the paragraphs look like headings.
    var headings: Int
    let border: Border

    /// Whether paragraphs outnumber headings, unlike in a list of teasers.
    var isRunningText: Bool { paragraphs > 1 && paragraphs * 2 >= headings * 3 }

    /// This cluster and the next one, which the same text goes on in.
    func joined(to next: ProseCluster) -> ProseCluster {
        ProseCluster(
            first: first, last: next.last, words: words + next.words,
            paragraphs: paragraphs + next.paragraphs,
            headings: headings + next.headings, border: border)
    }
}
