/// An address of the web in ASCII (RFC 3986), which can do nothing but lead to a page.
package struct WebAddress: Hashable, Sendable {
    package let text: String

    /// The address `raw` with all percent-encoded that an address cannot hold.
    ///
    /// It is nil when it is not one of `http` or `https`, has no host that can be, or names a user.
    package init?(_ raw: String) {
        let bytes = Array(raw.feedLine.utf8)
        guard let scheme = Self.schemes.first(where: { bytes.prefix($0.utf8.count).isScheme($0) }) else {
            return nil
        }
        let rest = bytes.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { !"/?#".utf8.contains($0) }
        guard let host = Self.host(authority) else { return nil }
        var address = Array(scheme.utf8) + host
        Self.append(rest.dropFirst(authority.count), to: &address)
        text = String(decoding: address, as: UTF8.self)
    }

    private static let schemes = ["http://", "https://"]

    /// A host with or without a port, letters beyond ASCII percent-encoded; nil for what is none.
    private static func host(_ authority: ArraySlice<UInt8>) -> [UInt8]? {
        var (name, port) = (authority, ArraySlice<UInt8>())
        if let colon = authority.lastIndex(of: UInt8(ascii: ":")), authority.last != UInt8(ascii: "]") {
            (name, port) = (authority[..<colon], authority[colon...])
        }
        guard !name.isEmpty, port.count <= 6, port.dropFirst().allSatisfy(\.isDigit) else { return nil }
        if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]"), name.count > 3 {
            let isAddress = name.dropFirst().dropLast().allSatisfy {
                $0.isDigit || ":.abcdefABCDEF".utf8.contains($0)
            }
            return isAddress ? Array(authority) : nil
        }
        guard name.allSatisfy({ $0 >= 0x80 || $0.isLetterOrDigit || "-._".utf8.contains($0) }),
            name.first != UInt8(ascii: ".")
        else { return nil }
        var host: [UInt8] = []
        for byte in name { if byte < 0x80 { host.append(byte) } else { host.append(percentEncoded: byte) } }
        return port.count > 1 ? host + port : host
    }

    /// Adds path, query and fragment.
    private static func append(_ rest: ArraySlice<UInt8>, to address: inout [UInt8]) {
        var hasFragment = false
        for (index, byte) in zip(rest.indices, rest) {
            let isKept =
                switch byte {
                case UInt8(ascii: "#"): !hasFragment
                case UInt8(ascii: "%"): rest[(index + 1)...].prefix(2).filter(\.isHexDigit).count == 2
                default: byte.isLetterOrDigit || "-._~/?!$&'()*+,;=:@".utf8.contains(byte)
                }
            if byte == UInt8(ascii: "#") { hasFragment = true }
            if isKept { address.append(byte) } else { address.append(percentEncoded: byte) }
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func isScheme(_ scheme: String) -> Bool {
        elementsEqual(scheme.utf8) { $0 == $1 || $0 | 0x20 == $1 && $0.isLetterOrDigit }
    }
}

extension [UInt8] {
    /// Adds `%` and the byte's two hexadecimal digits (RFC 3986, 2.1).
    mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 15] {
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}

extension UInt8 {
    var isDigit: Bool { (48...57).contains(self) }
    var isLetterOrDigit: Bool { isDigit || (97...122).contains(self | 0x20) }
    fileprivate var isHexDigit: Bool { isDigit || (97...102).contains(self | 0x20) }
}
