internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// A method of an address, and what answers it.
struct Route: Sendable {
    typealias Handler = @concurrent @Sendable (Request, BasicRequestContext) async throws -> Response

    let method: HTTPRequest.Method

    /// Below the token, such as `api/articles/:article`.
    let path: String
    let handler: Handler

    init(_ method: HTTPRequest.Method, _ path: String, _ handler: @escaping Handler) {
        self.method = method
        self.path = path
        self.handler = handler
    }
}

extension BasicRequestContext {
    /// A part of the address, such as the `article` of `api/articles/:article`.
    func part(_ name: String) -> String { parameters.get(name) ?? "" }
}
