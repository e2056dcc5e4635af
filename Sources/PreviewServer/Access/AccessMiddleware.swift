internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Lets in what the preview's own page asks, and nothing else that a browser or its pages may send here.
///
/// `Host` must be exact, against names that lead to this machine (DNS rebinding); what changes something must come from the page itself,
/// by `Origin` and by what the browser says of the site (Fetch Metadata).
struct AccessMiddleware: RouterMiddleware {
    let place: PreviewPlace

    func handle(
        _ request: Request, context: BasicRequestContext,
        next: @concurrent (Request, BasicRequestContext) async throws -> Response
    ) async throws -> Response {
        guard let address = place.address, request.head.authority == address.host,
            // The first 'Host' is the authority; another one stays among the headers.
            request.headers[.host] == nil
        else {
            return ProblemAnswer.response(
                .forbidden, "host-foreign",
                "a request must be sent to the address that was printed, with its 'Host'; open that address")
        }
        if let problem = originProblem(request, address) {
            return ProblemAnswer.response(.forbidden, "origin-foreign", problem)
        }
        return try await next(request, context)
    }

    private func originProblem(_ request: Request, _ address: PreviewAddress) -> String? {
        if let origin = request.headers[.origin], origin != address.origin {
            return
                "only the page of the preview may ask, and '\(origin)' is another; open the address that was printed"
        }
        if let site = request.headers[.fetchSite], !["same-origin", "none"].contains(site) {
            return "only the page of the preview may ask; open the address that was printed"
        }
        let changes = ![.get, .head].contains(request.method)
        return changes && request.headers[.origin] == nil
            ? "a request that changes something needs the header 'Origin: \(address.origin)'; send it" : nil
    }
}

extension HTTPField.Name {
    static let host = HTTPField.Name("Host") ?? .origin

    /// Which site a request comes from, as the browser says (W3C Fetch Metadata).
    static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
