internal import Glibc
internal import NIOCore

/// The address that a request comes from.
package enum ClientAddress {
    /// As logs have it: without the port.
    static func text(_ address: SocketAddress?) -> String { address?.ipAddress ?? "-" }

    /// The name that its requests are counted under: of an IPv6 address the network (its first 64 bits), within which a client
    /// changes its address as it likes.
    static func counted(_ address: SocketAddress?) -> String {
        network(text(address))
    }

    /// The first half of an IPv6 address; any other text as it is.
    package static func network(_ address: String) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ".")
    }
}
