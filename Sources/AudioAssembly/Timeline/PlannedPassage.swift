package import NarrationModel

/// A passage on its way into a file, with the article that it belongs to.
package struct PlannedPassage: Hashable, Sendable {
    /// Sentences that are written when their passage's turn comes: those of a long article do not fit into memory.
    package struct Deferred: Hashable, Sendable {
        /// The number of the article's block that has them.
        package var block: Int

        /// Which of the block's sentences they are.
        package var sentences: Range<Int>

        package init(block: Int, sentences: Range<Int>) {
            self.block = block
            self.sentences = sentences
        }
    }

    /// The passage; without its sentences, when they are ``deferred``.
    package var passage: Passage
    package var deferred: Deferred?

    /// The number of the article among those of the file, from 0.
    package var article: Int

    /// Whether the passage is the rest of the one before it, which was too long to be spoken at once.
    package var isContinued: Bool

    /// The page that a chapter which starts here is made from.
    package var chapterURL: String?

    /// A picture of the chapter's own, for one that starts here.
    package var chapterImage: CoverImage?

    package init(
        _ passage: Passage, article: Int = 0, isContinued: Bool = false, chapterURL: String? = nil,
        chapterImage: CoverImage? = nil
    ) {
        self.passage = passage
        self.article = article
        self.isContinued = isContinued
        self.chapterURL = chapterURL
        self.chapterImage = chapterImage
    }
}
