internal import HTTPTypes
import NarrationPipeline
import NarrationPreview

/// What is read and what is left out.
struct OverrideRoutes: Sendable {
    let desk: PreviewDesk

    private struct Override: Codable {
        var revision: Int
        var article: String
        var action: OverrideAction
        var row: String
        var extent: String
        var scope: String
    }

    var routes: [Route] {
        [
            Route(.post, "api/overrides") { request, _ in
                let override = try await RequestContent.value(of: request, as: Override.self)
                try RequestContent.check(revision: override.revision)
                guard let extent = ReadingOverride.Extent(rawValue: override.extent) else {
                    throw RequestError.unreadable("'extent' is 'text' or 'rule'")
                }
                guard let scope = ReadingOverride.Scope(rawValue: override.scope) else {
                    throw RequestError.unreadable("'scope' is 'article', 'site' or 'everything'")
                }
                return try JSONAnswer.response(
                    try await desk.override(
                        override.action, row: override.row, article: override.article, extent, scope,
                        revision: override.revision))
            },
            Route(.delete, "api/overrides/:undo") { _, context in
                try JSONAnswer.response(try await desk.undo(override: context.part("undo")))
            },
        ]
    }
}
