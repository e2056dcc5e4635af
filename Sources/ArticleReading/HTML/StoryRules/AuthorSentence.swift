import NarrationModel

/// Leaves out what is said of the author behind the text: `Jane Doe covers rivers for the Post.`, `Jane Doe
/// is an editor.`
///
/// What the author does in the story itself, and sentences about other people, are left alone.
enum AuthorSentence: StoryRule {
    static let id = AuthorBiography.id
    static let summary = AuthorBiography.summary

    private static let verbs = WordList("is was covers writes reports works has joined leads edits")

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.line.index * 2 > story.lines.count, line.wordCount <= 150 else { return false }
        return story.metadata.linkedData.authors.contains { author in
            let name = HTMLHeadline.terms(author)
            guard name.count > 1, line.line.terms.starts(with: name) else { return false }
            return line.line.terms.dropFirst(name.count).prefix(3).contains { verbs.contains($0) }
        }
    }
}
