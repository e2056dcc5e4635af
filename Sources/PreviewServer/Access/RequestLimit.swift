internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Synchronization

/// Refuses requests when too many are under way, so that a page that has gone wild takes no more than it is given.
final class RequestLimit: RouterMiddleware {
    private let most: Int
    private let count = Mutex(0)

    init(most: Int) {
        self.most = most
    }

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        let isFree = count.withLock { count in
            guard count < most else { return false }
            count += 1
            return true
        }
        guard isFree else {
            var response = ProblemAnswer.response(
                .tooManyRequests, "too-many-requests",
                "at most \(most) requests are answered at once; try again")
            response.headers[.retryAfter] = "1"
            return response
        }
        defer { count.withLock { $0 -= 1 } }
        return try await next(request, context)
    }
}
