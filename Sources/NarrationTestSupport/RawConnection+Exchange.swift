package import Foundation

extension RawConnection {
    /// Bytes that are sent on a connection of their own, until the other side closes it.
    package struct Exchange {
        package let request: String

        package init(_ request: String) {
            self.request = request
        }

        package func bytes(port: Int) throws -> Data {
            let connection = try RawConnection(port: port)
            connection.send(request)
            return connection.receive()
        }
    }
}
