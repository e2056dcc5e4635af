package import NarrationModel

/// A passage as it was spoken: what is left of it, its clip, and the sentences that the engine failed on.
package struct RecordedPassage: Hashable, Sendable {
    /// The passage without the sentences that were left out.
    package var passage: Passage

    /// Nil when no sentence was left to speak.
    package var clip: Clip?
    package var omissions: [Omission]
    package var diagnostics: [Diagnostic]

    /// Whether every part of the passage had been spoken before.
    package var origin: PassageOrigin

    package init(
        passage: Passage, clip: Clip?, omissions: [Omission] = [], diagnostics: [Diagnostic] = [],
        origin: PassageOrigin = .spoken
    ) {
        self.passage = passage
        self.clip = clip
        self.omissions = omissions
        self.diagnostics = diagnostics
        self.origin = origin
    }

    /// This and then `next`, as one passage.
    func joined(with next: RecordedPassage) -> RecordedPassage {
        var joined = self
        joined.passage.utterances += next.passage.utterances
        joined.passage.sound = passage.sound ?? next.passage.sound
        joined.passage.pauseAfter = next.passage.pauseAfter
        joined.omissions += next.omissions
        joined.diagnostics += next.diagnostics
        joined.origin = origin == next.origin ? origin : .spoken
        switch (clip, next.clip) {
        case (let first?, let second?): joined.clip = first.joined(with: second)
        case (let first, let second): joined.clip = first ?? second
        }
        return joined
    }
}
