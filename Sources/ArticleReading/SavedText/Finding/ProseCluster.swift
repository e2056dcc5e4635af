/// A stretch of a page in which paragraphs stand close together.
struct ProseCluster: Sendable {
    /// What stands between a cluster and the one above it.
    enum Border: Sendable {
        /// A heading of other articles: the text may go on behind their headlines.
        case label
        /// Many short lines, such as a table: the text is likely to go on behind them.
        case gap
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

    /// Whether the text of this cluster is likely to go on in the next one.
    func goesOn(in next: ProseCluster) -> Bool {
        switch next.border {
        case .label: isRunningText && next.isRunningText
        case .gap: next.paragraphs > 1 && (paragraphs > 2 || words * 5 >= next.words)
        case .end: false
        }
    }

    /// This cluster and the next one, which the same text goes on in.
    func joined(to next: ProseCluster) -> ProseCluster {
        ProseCluster(
            first: first, last: next.last, words: words + next.words,
            paragraphs: paragraphs + next.paragraphs,
            headings: headings + next.headings, border: border)
    }
}
