import NarrationPipeline

/// A setting that was written in this session.
struct WrittenOverride: Sendable {
    let id: Int
    let file: OverrideFile
    let edit: OverrideEdit
}

/// What was written, or taken back.
package struct OverrideOutcomeDocument: Hashable, Sendable, Encodable {
    package var revision: Int

    /// The file that was changed.
    package var path: String

    /// What was written, as lines of TOML.
    package var setting: String

    /// Stands for the override, to take it back.
    package var undo: String
}

/// What is to be done to a row.
package enum OverrideAction: String, Hashable, Sendable, Codable {
    /// Read what was left out.
    case keep

    /// Leave out what is read.
    case drop
}
