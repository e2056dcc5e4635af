internal import Synchronization

/// Where the preview is, which nobody else can guess.
struct PreviewAddress: Hashable, Sendable {
    /// 32 hexadecimal digits, from 128 random bits.
    let token: String
    let port: Int

    /// What the header `Host` of every request must be.
    var host: String { "127.0.0.1:\(port)" }

    /// What the header `Origin` of a request that changes something must be.
    var origin: String { "http://\(host)" }

    /// The address of the page.
    var url: String { "\(origin)/\(token)/" }

    /// A token of the system's random numbers.
    static func randomToken() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

/// Where the preview will be: the port is known only when it listens.
final class PreviewPlace: Sendable {
    let token = PreviewAddress.randomToken()
    private let port = Mutex<Int?>(nil)

    /// Notes the port, and gives the address.
    func listens(at number: Int) -> PreviewAddress {
        port.withLock { $0 = number }
        return PreviewAddress(token: token, port: number)
    }

    /// Nil until the server listens.
    var address: PreviewAddress? { port.withLock { $0 }.map { PreviewAddress(token: token, port: $0) } }
}
