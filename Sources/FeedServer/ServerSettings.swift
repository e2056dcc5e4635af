/// What the server is told to do.
struct ServerSettings: Hashable, Sendable {
    /// The folder that is served.
    var root: String

    /// A name or an address.
    var host = "127.0.0.1"

    /// 0 for any free one.
    var port = 8_080

    /// The file with the secret of a private feed.
    var secretFile: String?

    /// Further connections wait.
    var mostConnections = 256

    /// Further connections of one client are closed; 0 for any number.
    var mostPerClient = 64

    /// Requests a second from each client; 0 for any number.
    var rate = 50

    /// Seconds that a client may keep the server waiting.
    var patience = 30

    /// Nil for none.
    var log: AccessLog.Place? = .standardError

    /// Where the folder is served, by the port that was given or found.
    func url(port: Int) -> String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "http://\(name):\(port)/"
    }
}
