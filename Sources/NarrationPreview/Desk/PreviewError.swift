package import NarrationPipeline

/// Why a question to the desk has no answer.
package enum PreviewError: Error, Hashable, Sendable {
    /// There is no such article, passage or file, or none any more.
    case missing(code: String, message: String)

    /// What is spoken of may be another thing by now.
    case outdated

    /// It cannot be done.
    case impossible(PipelineError)

    /// The rule and the remedy.
    package var message: String {
        switch self {
        case .missing(_, let message): message
        case .outdated: "what was to be changed has changed meanwhile; look at it again"
        case .impossible(let error): ([error.message] + error.details).joined(separator: "; ")
        }
    }

    /// A stable name in kebab case.
    package var code: String {
        switch self {
        case .missing(let code, _): code
        case .outdated: "revision-outdated"
        case .impossible(let error): error.code.rawValue
        }
    }

    /// The error as a command ends with it.
    package var pipelineError: PipelineError {
        if case .impossible(let error) = self { return error }
        return PipelineError(.inputMissing, message)
    }

    static func noArticle(_ id: String) -> PreviewError {
        .missing(code: "article-unknown", message: "there is no article '\(id)'; get the state again")
    }

    static func noRow(_ id: String) -> PreviewError {
        .missing(code: "row-unknown", message: "the article has no row '\(id)'; get it again")
    }

    static let noPassage = PreviewError.missing(
        code: "passage-unknown", message: "no passage of this preview has that key; get the article again")
}
