/// Whose lexicon gets an entry.
package enum LexiconTargetID: String, Hashable, Sendable, Codable, CaseIterable {
    /// The one beside the article's page.
    case article

    /// The one of the pages of its host.
    case site

    /// The one for everything that the configuration is for.
    case publication

    /// The voice's own, for everybody who uses it.
    case voice
}

/// A lexicon that can get an entry.
package struct LexiconTargetDocument: Hashable, Sendable, Encodable {
    package var id: LexiconTargetID

    /// What people call those for whom it is.
    package var title: String

    /// The file; made when there is none.
    package var path: String
    package var exists: Bool
}

/// What was saved.
package struct LexiconOutcomeDocument: Hashable, Sendable, Encodable {
    package var revision: Int

    /// The file and line of the entry.
    package var place: String

    /// What the engine says for it, in IPA.
    package var phonemes: String

    /// The ids of the article's passages that sound another way now.
    package var changed: [String]

    /// What the entry said whose place it took.
    package var replaced: String?
}
