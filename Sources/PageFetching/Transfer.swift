/// What comes in during one fetch; the C callbacks find it through their user data.
final class Transfer {
    let policy: AddressPolicy
    private let limits: FetchLimits

    private(set) var bytes: [UInt8] = []
    private(set) var validators = Validators()

    /// Whether a connection was refused for its address.
    var wasRefused = false

    /// Whether the page was longer than it may be.
    private(set) var isTooLong = false

    init(policy: AddressPolicy, limits: FetchLimits) {
        self.policy = policy
        self.limits = limits
    }

    /// Takes the next bytes of the page; false ends the transfer.
    func take(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count + chunk.count <= limits.byteCount else {
            isTooLong = true
            return false
        }
        bytes.append(contentsOf: chunk)
        return true
    }

    /// Takes the next line of a header; each response on the way has a header of its own.
    func take(headerLine line: String) {
        if line.hasPrefix("HTTP/") {
            validators = Validators()
            bytes.removeAll()
        }
        guard let colon = line.firstIndex(of: ":") else { return }
        let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            .prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
        switch line[..<colon].lowercased() {
        case "etag": validators.entityTag = String(value)
        case "last-modified": validators.lastModified = String(value)
        default: break
        }
    }
}
