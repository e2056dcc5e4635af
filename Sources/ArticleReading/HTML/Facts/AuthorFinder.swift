import HTMLParsing
import NarrationModel

/// Finds the people who wrote a story.
struct AuthorFinder {
    private let story: StoryDraft

    init(_ story: StoryDraft) {
        self.story = story
    }

    /// The names, joined as a byline joins them; nil when the page names nobody.
    func author() -> String? {
        let candidates = [
            story.metadata.linkedData.authors,
            [
                story.metadata.meta(
                    "author", "article:author", "parsely-author", "byl", "dc.creator", "citation_author")
            ]
            .compactMap(\.self),
            linked(), visible(),
        ]
        for names in candidates {
            let people = AuthorNames.people(in: names)
            if !people.isEmpty { return AuthorNames.joined(people) }
        }
        return nil
    }

    /// The texts of links to authors' pages.
    private func linked() -> [String] {
        let page = story.survey.page
        return page.document.nodes.indices.filter { index in
            guard let element = page.element(index), story.survey.rules[index] == nil else { return false }
            return element[.rel]?.split(separator: " ").contains("author") == true
                || element[.itemprop]?.split(separator: " ").contains("author") == true
        }.prefix(4).map { page.document.text(in: $0) }
    }

    /// The bylines around the headline.
    private func visible() -> [String] {
        var names: [String] = []
        for line in story.lines.prefix(max(story.body, 1)) {
            for part in line.line.metadata?.parts ?? [] {
                if case .byline(let people) = part.content { names += people }
            }
        }
        return names
    }
}
