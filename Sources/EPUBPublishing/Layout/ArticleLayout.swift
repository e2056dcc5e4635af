import NarrationModel

/// An article as its document shows it: every block in order, with the spoken sentences in their places.
struct ArticleLayout {
    let article: EPUBArticle
    let title: String
    let language: String
    let direction: WritingDirection
    let blocks: [ShownBlock]

    /// When each element is heard; empty for an article of which nothing is.
    let clips: [OverlayClip]

    init(_ article: EPUBArticle, hasWords: Bool, untitled: String) {
        self.article = article
        title = article.article.headline.isVisible ? article.article.headline : untitled
        language = BookLanguage.tag(article.article.language)
        direction = WritingDirection(of: article.article)
        var joiner = BlockJoiner(SentenceLayout(hasWords: hasWords))
        blocks = joiner.join(article.article.blocks, article.cues)
        let starts = blocks.flatMap { $0.sentences.flatMap(\.cues) }
        clips = OverlayClip.clips(starts, in: article.frames, of: article.audio)
    }

    /// The length of what is heard in milliseconds.
    var duration: Int {
        guard let first = clips.first, let last = clips.last else { return 0 }
        return last.end - first.start
    }

    /// The parts of the article below its headline, each with the block that it begins with.
    var sections: [(title: String, block: ShownBlock)] {
        let heard = blocks.compactMap { block in block.start.map { (block: block, start: $0) } }
        var sections: [(title: String, block: ShownBlock)] = []
        var rest = heard.dropFirst()
        for chapter in article.chapters where chapter.frames.start > heard.first?.start ?? .max {
            rest = rest.drop { $0.start < chapter.frames.start }
            guard let next = rest.popFirst() else { break }
            sections.append((chapter.title.isVisible ? chapter.title : title, next.block))
        }
        return sections
    }
}
