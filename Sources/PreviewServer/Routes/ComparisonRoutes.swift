internal import HTTPTypes
import NarrationPreview

/// Two voices side by side.
struct ComparisonRoutes: Sendable {
    let desk: PreviewDesk

    private struct Comparison: Codable {
        var article: String
        var passage: String
        var sides: [ComparisonSide]
        var sentence: Int?
    }

    var routes: [Route] {
        [
            Route(.post, "api/comparisons") { request, _ in
                let comparison = try await RequestContent.value(of: request, as: Comparison.self)
                try RequestContent.check(sentence: comparison.sentence)
                guard comparison.sides.count == 2 else {
                    throw RequestError.unreadable("'sides' must be two")
                }
                for side in comparison.sides {
                    guard (80...450).contains(side.rate ?? 175), (0...100).contains(side.pitch ?? 50) else {
                        throw RequestError.unreadable("'rate' lies from 80 to 450, 'pitch' from 0 to 100")
                    }
                }
                return try JSONAnswer.response(
                    try await desk.compare(
                        comparison.sides, article: comparison.article, row: comparison.passage,
                        sentence: comparison.sentence))
            }
        ]
    }
}
