internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
import NarrationPreview

/// Everything that the server answers.
struct PreviewRoutes: Sendable {
    let desk: PreviewDesk
    let page: PreviewPage

    /// How many requests are answered at once.
    static let mostAtOnce = 64

    private var routes: [Route] {
        PageRoutes(page: page).routes + ArticleRoutes(desk: desk).routes + PassageRoutes(desk: desk).routes
            + PronunciationRoutes(desk: desk).routes + OverrideRoutes(desk: desk).routes
            + VoiceRoutes(desk: desk).routes + ComparisonRoutes(desk: desk).routes
            + ApprovalRoutes(desk: desk).routes
            + ExportRoutes(desk: desk).routes
    }

    /// The routes below the token, behind everything that keeps others out.
    func router(at place: PreviewPlace) -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: SafeHeaders())
        router.add(middleware: Faults())
        router.add(middleware: AccessMiddleware(place: place))
        // What listens does so all the time, and does not count; it has no content that could be left out.
        add(EventRoutes(desk: desk).routes, to: router, at: place, answersHead: false)
        router.add(middleware: RequestLimit(most: Self.mostAtOnce))
        add(routes, to: router, at: place)
        return router
    }

    private func add(
        _ routes: [Route], to router: Router<BasicRequestContext>, at place: PreviewPlace,
        answersHead: Bool = true
    ) {
        for (path, named) in Dictionary(grouping: routes, by: \.path) {
            // What HEAD is answered is what GET is answered, without its content (RFC 9110, 9.3.2).
            let heads = named.filter { $0.method == .get && answersHead }.map {
                Route(.head, path, $0.handler)
            }
            let group = named + heads
            let address = RouterPath("\(place.token)/\(path)")
            for route in group { router.on(address, method: route.method, use: route.handler) }
            let allowed = group.map(\.method.rawValue).sorted().joined(separator: ", ")
            for method in Self.methods where !group.contains(where: { $0.method == method }) {
                router.on(address, method: method) { _, _ in Self.notAllowed(allowed) }
            }
        }
    }

    /// All methods that there are (RFC 9110, 5789, and the draft of QUERY); what is none of them has no address.
    private static let methods: [HTTPRequest.Method] =
        [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect]
        + [HTTPRequest.Method("QUERY")].compactMap(\.self)

    private static func notAllowed(_ allowed: String) -> Response {
        var response = ProblemAnswer.response(
            .methodNotAllowed, "method-not-allowed", "this address takes \(allowed); use one of them")
        response.headers[.allow] = allowed
        return response
    }
}

/// Turns errors into answers.
struct Faults: RouterMiddleware {
    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return ProblemAnswer.response(
                .notFound, "address-unknown", "there is nothing at this address; use the one that was printed"
            )
        } catch {
            return ProblemAnswer.response(error)
        }
    }
}
