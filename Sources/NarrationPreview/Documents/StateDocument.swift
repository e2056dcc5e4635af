package import NarrationModel
import NarrationPipeline

/// What is previewed.
package struct StateDocument: Hashable, Sendable, Encodable {
    /// Grows by one with every change of what is said or omitted, from 1.
    package var revision: Int

    /// The input as it was named.
    package var input: String
    package var articles: [ArticleSummary]
    package var voices: [VoiceSummaryDocument]

    /// What could not be read, or was changed in reading.
    package var problems: [NoteDocument]
}

/// An article among others.
package struct ArticleSummary: Hashable, Sendable, Encodable {
    package var id: String
    package var title: String
    package var kind: Article.Kind
    package var spokenWordCount: Int
    package var omittedWordCount: Int
    package var approval: ApprovalState
}

/// A voice that can be chosen.
package struct VoiceSummaryDocument: Hashable, Sendable, Encodable {
    package var id: String
    package var name: String

    /// A BCP 47 tag.
    package var language: String

    init(_ voice: Voice) {
        id = voice.id
        name = voice.name
        language = voice.language
    }
}

/// Something that an editor should know.
package struct NoteDocument: Hashable, Sendable, Encodable {
    package var severity: Diagnostic.Severity
    package var code: String
    package var message: String

    init(_ diagnostic: Diagnostic) {
        severity = diagnostic.severity
        code = diagnostic.code.rawValue
        message = diagnostic.message
    }

    init(_ error: PipelineError) {
        severity = .warning
        code = error.code.rawValue
        message = ([error.message] + error.details).joined(separator: "; ")
    }
}
