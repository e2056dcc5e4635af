import NarrationModel

/// Makes an article of the lines of a timed item: its time, its first sentence as the headline, and its body.
struct ItemComposer {
    private let page: SavedPage
    private let range: Range<Int>

    init(_ page: SavedPage, _ range: Range<Int>) {
        self.page = page
        self.range = range
    }

    /// The item and what is left out of lines that it takes up in part.
    func article(language: String) -> (Article, [Omission]) {
        var writer = BlockWriter(page)
        var lines = page.kept(range)[...]
        let published = takeTime(&lines, &writer)
        takeHeadline(&lines, &writer)
        for (line, next) in zip(lines, lines.dropFirst().map(Optional.some) + [nil]) {
            writer.append(line, before: next)
        }
        let headline = writer.blocks.first { $0.role == .headline } ?? writer.blocks.first
        let article = Article(
            kind: .item, headline: Self.title(headline?.text.string ?? ""), published: published,
            language: language,
            blocks: writer.blocks)
        return (article, writer.omissions)
    }

    /// Takes the line with the time, and the text behind the time on the same line.
    private func takeTime(_ lines: inout ArraySlice<Line>, _ writer: inout BlockWriter) -> PublicationTime? {
        guard let line = lines.first else { return nil }
        if let metadata = line.metadata {
            lines.removeFirst()
            writer.append(metadata, of: line)
            return metadata.clockTime
        }
        guard let opening = ItemOpening(line) else { return nil }
        lines.removeFirst()
        writer.append(.timestamp, line.text.slice(opening.timeRange))
        takeFirstSentence(of: line.text.slice(opening.textRange), &writer)
        return opening.time
    }

    private func takeHeadline(_ lines: inout ArraySlice<Line>, _ writer: inout BlockWriter) {
        guard !writer.blocks.contains(where: { $0.role == .headline }) else { return }
        guard let line = lines.first, line.metadata == nil, !Caption.matches(line, on: page) else { return }
        lines.removeFirst()
        takeFirstSentence(of: line.text, &writer)
    }

    private func takeFirstSentence(of text: SourcedText, _ writer: inout BlockWriter) {
        let first = SentenceScanner.sentences(in: text.string).first ?? 0..<text.count
        writer.append(.headline, text.slice(first))
        let rest = min(first.upperBound + 1, text.count)
        writer.append(.paragraph, text.slice(rest..<text.count))
    }

    /// A sentence as a headline: without its closing full stop.
    static func title(_ sentence: String) -> String {
        sentence.hasSuffix(".") && !sentence.hasSuffix("..") ? String(sentence.dropLast()) : sentence
    }
}
