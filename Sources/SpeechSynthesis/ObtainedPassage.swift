/// Where a passage's audio is from.
package enum PassageOrigin: String, Hashable, Sendable {
    /// It was spoken for this request.
    case spoken

    /// It had been spoken before, for an equal request.
    case reused
}

/// A passage, and where it is from: of equal passages one may be spoken and another reused.
package struct ObtainedPassage: Hashable, Sendable {
    package var passage: SpokenPassage
    package var origin: PassageOrigin

    package init(_ passage: SpokenPassage, _ origin: PassageOrigin) {
        self.passage = passage
        self.origin = origin
    }
}
