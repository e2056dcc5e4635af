package import NarrationModel

/// An omission and the stage that made it.
package struct StagedOmission: Hashable, Sendable {
    /// The stages that can leave words out.
    package enum Stage: String, Sendable, CaseIterable {
        case reading
        case verbalization
        case synthesis
        case assembly
    }

    package var stage: Stage
    package var omission: Omission

    /// The number of the article among those of the episode, from 0.
    package var article: Int

    package init(stage: Stage, omission: Omission, article: Int = 0) {
        self.stage = stage
        self.omission = omission
        self.article = article
    }
}
