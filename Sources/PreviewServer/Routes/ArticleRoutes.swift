internal import HTTPTypes
import NarrationPreview

/// What is said and left out.
struct ArticleRoutes: Sendable {
    let desk: PreviewDesk

    var routes: [Route] {
        [
            Route(.get, "api/state") { _, _ in try JSONAnswer.response(await desk.state()) },
            Route(.get, "api/articles/:article") { _, context in
                try JSONAnswer.response(try await desk.article(context.part("article")))
            },
            Route(.get, "api/articles/:article/names") { _, context in
                try JSONAnswer.response(try await desk.names(in: context.part("article")))
            },
        ]
    }
}
