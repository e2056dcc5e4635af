import Foundation

extension RawConnection {
    /// Bytes that are sent on a connection of their own, until the other side closes it.
    struct Exchange {
        let request: String

        init(_ request: String) {
            self.request = request
        }

        func bytes(port: Int) throws -> Data {
            let connection = try RawConnection(port: port)
            connection.send(request)
            return connection.receive()
        }
    }
}
