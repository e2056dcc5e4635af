package import NarrationModel

/// A passage on its way into a file, with the article that it belongs to.
package struct PlannedPassage: Hashable, Sendable {
    package var passage: Passage

    /// The number of the article among those of the file, from 0.
    package var article: Int

    /// The page that a chapter which starts here is made from.
    package var chapterURL: String?

    /// A picture of the chapter's own, for one that starts here.
    package var chapterImage: CoverImage?

    package init(
        _ passage: Passage, article: Int = 0, chapterURL: String? = nil, chapterImage: CoverImage? = nil
    ) {
        self.passage = passage
        self.article = article
        self.chapterURL = chapterURL
        self.chapterImage = chapterImage
    }
}
