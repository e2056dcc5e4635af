internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
import NarrationModel
import NarrationPipeline
import NarrationPreview

/// The files that a run makes.
struct ExportRoutes: Sendable {
    let desk: PreviewDesk

    private struct Export: Codable {
        var articles: [String]
        var formats: [String]
        var sidecars: [String]
    }

    var routes: [Route] {
        [
            Route(.post, "api/exports") { request, _ in
                let export = try await RequestContent.value(of: request, as: Export.self)
                let formats = export.formats.compactMap(AudioFormat.init(rawValue:))
                guard !formats.isEmpty, formats.count == Set(export.formats).count else {
                    throw RequestError.unreadable("'formats' must be one or more formats, each once")
                }
                let sidecars = export.sidecars.compactMap(Sidecar.init(rawValue:))
                guard sidecars.count == export.sidecars.count, !export.articles.isEmpty else {
                    throw RequestError.unreadable("'articles' or 'sidecars' has something that there is not")
                }
                return try JSONAnswer.response(
                    try await desk.export(export.articles, formats, Set(sidecars)), status: .accepted)
            },
            Route(.get, "api/exports/:export") { _, context in
                try JSONAnswer.response(try await desk.export(context.part("export")))
            },
            Route(.get, "api/exports/:export/files/:name") { _, context in
                let path = try await desk.exportedFile(context.part("name"), of: context.part("export"))
                return try await FileAnswer.response(path, context)
            },
        ]
    }
}

/// A file that is saved by the browser, read in pieces.
enum FileAnswer {
    static func response(_ path: String, _ context: BasicRequestContext) async throws -> Response {
        let body = try await FileIO().loadFile(path: path, context: context)
        return Response(
            status: .ok,
            headers: [.contentType: "application/octet-stream", .contentDisposition: "attachment"], body: body
        )
    }
}
