package import NarrationModel
import NarrationPipeline

/// What stands in one place of an article: a passage that is heard, or words that are not.
package enum RowDocument: Hashable, Sendable, Encodable {
    case passage(PassageRow)
    case omission(OmissionRow)

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .passage(let row): try row.encode(to: encoder)
        case .omission(let row): try row.encode(to: encoder)
        }
    }
}

/// A passage that is heard.
package struct PassageRow: Hashable, Sendable, Encodable {
    package var type = "passage"

    /// Stands for the passage in one revision.
    package var id: String

    /// Stands for its sound.
    package var key: String
    package var role: BlockRole
    package var sentences: [SentenceDocument]

    /// In milliseconds.
    package var pauseAfter: Int
    package var isContinued: Bool

    /// How long it lasts; measured, else guessed.
    package var seconds: Double
    package var isMeasured: Bool
    package var isApproved: Bool
    package var chapter: String?
    package var level: Int?

    /// The name of the sound file that is heard with it.
    package var sound: String?
}

/// Words that are not heard.
package struct OmissionRow: Hashable, Sendable, Encodable {
    package var type = "omission"
    package var id: String
    package var rule: String

    /// What the rule leaves out, in a sentence.
    package var summary: String
    package var text: String
    package var wordCount: Int
    package var canKeep: Bool

    /// The passage in whose block it stands.
    package var passage: String?
}
