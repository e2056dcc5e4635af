internal import Glibc
internal import NIOCore

/// The address that a request comes from.
package enum ClientAddress {
    /// As logs have it: without the port.
    static func text(_ address: SocketAddress?) -> String { address?.ipAddress.map(plain) ?? "-" }

    /// The name that its requests are counted under: of an IPv6 address the network (its first 64 bits), within which a client
    /// changes its address as it likes.
    static func counted(_ address: SocketAddress?) -> String {
        network(text(address))
    }

    /// `address` as clients of IPv4 know theirs: a server that listens on `::` sees them all within `::ffff:0:0/96` (RFC 4291,
    /// section 2.5.5.2). Any other text as it is.
    package static func plain(_ address: String) -> String {
        guard let bytes = bytesOfIPv6(address), bytes.starts(with: mapped) else { return address }
        return bytes.dropFirst(mapped.count).map { String($0) }.joined(separator: ".")
    }

    /// The first half of an IPv6 address; any other text, and an address of IPv4, as it is.
    package static func network(_ address: String) -> String {
        let address = plain(address)
        guard let bytes = bytesOfIPv6(address) else { return address }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ".")
    }

    private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

    private static func bytesOfIPv6(_ address: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        return inet_pton(AF_INET6, address, &bytes) == 1 ? bytes : nil
    }
}
