import AudioAssembly
import NarrationModel

extension EpisodePlan {
    /// The plan with the cover that `covers` chooses for it; in an edition, chapters get their articles' own pictures.
    func covered(by covers: CoverChooser?) async -> EpisodePlan {
        guard let covers else { return self }
        var plan = self
        let source = isEdition ? InputSource.standardInput : parts.first?.source ?? .standardInput
        let chosen = await covers.cover(for: front, from: source)
        plan.tags.cover = chosen.image
        plan.diagnostics += chosen.diagnostics
        guard isEdition else { return plan }
        for index in passages.indices where passages[index].passage.chapterTitle != nil {
            let part = parts[passages[index].article]
            let own = await covers.ownPicture(of: part.article, from: part.source)
            plan.passages[index].chapterImage = own.image
            plan.diagnostics += own.diagnostics
        }
        return plan
    }
}
