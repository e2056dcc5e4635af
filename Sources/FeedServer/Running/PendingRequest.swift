internal import NIOHTTP1

/// A request that is being answered.
struct PendingRequest {
    var exchange = Exchange()

    /// Whether another request may follow.
    var keepsAlive = false

    /// The version of the client; it is answered in the same.
    var version = HTTPVersion.http1_1

    /// Whether it tells the host exactly once, as HTTP/1.1 demands (RFC 9112, section 3.2).
    var hasOneHost = true

    /// Something that is no request.
    init(client: String) {
        exchange.client = client
    }

    /// A request with content is the last of its connection: its end is not waited for.
    init(_ head: HTTPRequestHead, client: String) {
        self.init(client: client)
        exchange.requestLine = "\(head.method) \(head.uri) \(head.version)"
        exchange.referrer = head.headers.first(name: "Referer")
        exchange.userAgent = head.headers.first(name: "User-Agent")
        let hasContent =
            head.headers.contains(name: "Transfer-Encoding")
            || head.headers["Content-Length"].contains { $0 != "0" }
        keepsAlive = head.isKeepAlive && !hasContent
        version = head.version
        let hosts = head.headers["Host"].count
        hasOneHost = hosts == 1 || (hosts == 0 && head.version != .http1_1)
    }
}
