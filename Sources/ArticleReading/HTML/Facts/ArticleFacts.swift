import NarrationModel

/// What is known of a story beside its text: from the page's head first, else from the text around the headline.
struct ArticleFacts: Sendable {
    let headline: String
    let standfirst: String?
    let author: String?
    let dates: DateFinder

    init(_ story: StoryDraft, _ blocks: [Block]) {
        headline = Self.headline(story, blocks)
        let standfirst = blocks.filter { $0.role == .standfirst }.map(\.text.string)
        self.standfirst = standfirst.isEmpty ? nil : standfirst.joined(separator: " ")
        author = PersonNames.joined(story.authors)
        dates = DateFinder(story, HeadlineRegion(story))
    }

    private static func headline(_ story: StoryDraft, _ blocks: [Block]) -> String {
        if let headline = story.headline { return story.lines[headline].line.string }
        if let index = story.headlineIndex {
            let page = story.survey.page
            return PageMetadata.folded(page.string(of: page.lines[index]))
        }
        if let title = story.metadata.titles.first { return title }
        let opening = blocks.first { $0.role == .paragraph || $0.role == .crosshead } ?? blocks.first
        let text = opening?.text.string ?? ""
        return SentenceScanner.sentences(in: text).first.map { ItemComposer.title(text.slice(utf8: $0)) }
            ?? text
    }
}
