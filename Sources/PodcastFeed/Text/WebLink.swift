internal import NarrationModel

/// An address of the web in ASCII (RFC 3986), which can do nothing but lead to a page.
struct WebLink: Hashable, Sendable {
    let text: String

    /// The address `raw` with all percent-encoded that an address cannot hold.
    ///
    /// It is nil when it is not one of `http` or `https`, has no host that can be, or names a user.
    init?(_ raw: String) {
        let bytes = Array(raw.onOneLine.utf8)[...]
        guard let length = Self.schemeLength(bytes) else { return nil }
        let rest = bytes.dropFirst(length)
        let authority = rest.prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard let host = Self.host(authority) else { return nil }
        var address = Array((length == 7 ? "http://" : "https://").utf8)
        address.reserveCapacity(bytes.count)
        address += host
        Self.append(rest.dropFirst(authority.count), to: &address)
        text = String(decoding: address, as: UTF8.self)
    }

    /// The length of `http://` or `https://`, in letters of either case.
    private static func schemeLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        let isSecure = bytes.count > 4 && bytes[4] | 0x20 == UInt8(ascii: "s")
        let scheme = isSecure ? "https://" : "http://"
        let length = scheme.utf8.count
        let isScheme = bytes.prefix(length).elementsEqual(scheme.utf8) { byte, letter in
            byte == letter || letter.isLetterOrDigit && byte | 0x20 == letter
        }
        return isScheme ? length : nil
    }

    /// A host with or without a port, letters beyond ASCII percent-encoded; nil for what is none.
    private static func host(_ authority: ArraySlice<UInt8>) -> [UInt8]? {
        var (name, port) = (authority, ArraySlice<UInt8>())
        if authority.last != UInt8(ascii: "]"), let colon = authority.lastIndex(of: UInt8(ascii: ":")) {
            (name, port) = (authority[..<colon], authority[(colon + 1)...])
        }
        guard let first = name.first, first != UInt8(ascii: "."), port.count <= 5, port.allSatisfy(\.isDigit),
            (Int(String(decoding: port, as: UTF8.self)) ?? 0) <= 65_535
        else { return nil }
        let end = port.isEmpty ? [] : [UInt8(ascii: ":")] + port
        if first == UInt8(ascii: "["), name.last == UInt8(ascii: "]"), name.count > 3 {
            let isAddress = name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || ":.".utf8.contains($0) }
            return isAddress ? name + end : nil
        }
        var host: [UInt8] = []
        for byte in name {
            if byte >= 0x80 {
                host.append(percentEncoded: byte)
            } else if hostBytes.contains(byte) {
                host.append(byte)
            } else {
                return nil
            }
        }
        return host + end
    }

    /// Adds path, query and fragment.
    private static func append(_ rest: ArraySlice<UInt8>, to address: inout [UInt8]) {
        var hasFragment = false
        for index in rest.indices {
            let byte = rest[index]
            let isKept =
                switch byte {
                case UInt8(ascii: "#"): !hasFragment
                case UInt8(ascii: "%"):
                    index + 2 < rest.endIndex && rest[index + 1].isHexDigit && rest[index + 2].isHexDigit
                default: pathBytes.contains(byte)
                }
            if byte == UInt8(ascii: "#") { hasFragment = true }
            if isKept { address.append(byte) } else { address.append(percentEncoded: byte) }
        }
    }

    private static let hostBytes = ByteSet(lettersDigitsAnd: "-._")
    private static let pathBytes = ByteSet(lettersDigitsAnd: "-._~/?!$&'()*+,;=:@")
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { isDigit || (97...102).contains(self | 0x20) }
}
