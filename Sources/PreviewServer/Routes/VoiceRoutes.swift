internal import HTTPTypes
import NarrationPreview

/// Which voice says an article.
struct VoiceRoutes: Sendable {
    let desk: PreviewDesk

    private struct Choice: Codable {
        var revision: Int
        var voice: String
    }

    var routes: [Route] {
        [
            Route(.put, "api/articles/:article/voice") { request, context in
                let choice = try await RequestContent.value(of: request, as: Choice.self)
                try RequestContent.check(revision: choice.revision)
                return try JSONAnswer.response(
                    try await desk.choose(
                        voice: choice.voice, for: context.part("article"), revision: choice.revision))
            }
        ]
    }
}
