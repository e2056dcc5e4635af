import NarrationModel
import Verbalization

extension VoiceLibrary.Entry {
    /// What the voice says where narrate speaks itself, in an article of `kind`; nil when nothing of the text can be said.
    ///
    /// A voice that says no announcements says this one all the same, as it says paragraphs.
    func announcement(
        _ text: SourcedText, language: String, in kind: Article.Kind
    ) -> (passage: Passage, role: BlockRole)? {
        for role in [BlockRole.announcement, .paragraph] {
            let said = Article(kind: kind, headline: "", language: language, blocks: [Block(role, text)])
            guard var passage = PageStages.verbalizer(for: self).script(for: said).passages.first else {
                continue
            }
            passage.chapterTitle = nil
            return (passage, role)
        }
        return nil
    }
}
