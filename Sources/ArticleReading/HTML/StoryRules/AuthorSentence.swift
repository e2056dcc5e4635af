import NarrationModel

/// Leaves out what is said of the author beside the text: `Jane Doe covers rivers for the Post.`, `(Jane has written
/// since 2018.)`
///
/// What the author does in the story itself is left alone: with the full name only the second half of the text is looked
/// at, with the first name only its end and what stands in front of it.
enum AuthorSentence: StoryRule {
    static let id = AuthorBiography.id
    static let summary = AuthorBiography.summary

    private static let verbs = WordList(
        "is was covers wrote writes reports works worked has joined leads edits holds lives studied specializes specialises "
            + "started founded serves contributes teaches")
    private static let longest = 150

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.isProse, line.wordCount <= longest else { return false }
        return story.authors.contains { author in
            let name = HTMLHeadline.terms(author)
            guard name.count > 1 else { return false }
            let place = line.line.index
            if place * 2 > story.lines.count, opens(line, with: name) { return true }
            let isBeside = place * 10 > story.lines.count * 9 || place < story.body + 2
            return isBeside && opens(line, with: [name[0]])
        }
    }

    /// Whether the line says what the person of that name is or does; degrees may stand behind the name.
    private static func opens(_ line: StoryLine, with name: [String]) -> Bool {
        let terms = line.line.terms
        return terms.starts(with: name) && verbs.hasAny(of: terms.dropFirst(name.count).prefix(4))
    }
}
