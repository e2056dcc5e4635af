/// Completes addresses (RFC 3986, section 5): `../river` on `https://example.org/news/today/`.
package enum WebAddress {
    /// The address that `reference` means on a page at `base`; the reference itself when there is no base.
    package static func resolve(_ reference: String, against base: String?) -> String {
        let reference = String(reference.split(whereSeparator: \.isWhitespace).joined())
        guard let base, scheme(of: reference) == nil, let parts = Parts(base) else { return reference }
        if reference.hasPrefix("//") { return parts.scheme + ":" + reference }
        if reference.isEmpty { return base }
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        let rest = reference.dropFirst(path.count)
        if path.isEmpty { return parts.root + parts.path + (rest.hasPrefix("#") ? parts.query : "") + rest }
        let whole = path.hasPrefix("/") ? String(path) : parts.folder + path
        return parts.root + withoutDots(whole) + rest
    }

    /// Whether the address says by itself where it leads.
    package static func isAbsolute(_ address: String) -> Bool { scheme(of: address) != nil }

    private static func scheme(of address: String) -> Substring? {
        let scheme = address.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        guard scheme.first?.isLetter == true, address.dropFirst(scheme.count).hasPrefix(":") else {
            return nil
        }
        return scheme
    }

    /// A base address in its parts.
    private struct Parts {
        let scheme: String

        /// Scheme and host.
        let root: String
        let path: String
        let query: String

        /// The path up to its last slash.
        var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/" }

        init?(_ address: String) {
            guard let name = WebAddress.scheme(of: address) else { return nil }
            let rest = address.dropFirst(name.count + 1)
            guard rest.hasPrefix("//") else { return nil }
            let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
            let behind = rest.dropFirst(2 + host.count).prefix { $0 != "#" }
            let path = behind.prefix { $0 != "?" }
            scheme = String(name)
            root = "\(name)://\(host)"
            self.path = path.isEmpty ? "/" : String(path)
            query = String(behind.dropFirst(path.count))
        }
    }

    private static func withoutDots(_ path: String) -> String {
        var kept: [Substring] = []
        let pieces = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            if piece == ".." { _ = kept.popLast() }
            if piece == "." || piece == ".." {
                if isLast { kept.append("") }
            } else {
                kept.append(piece)
            }
        }
        return "/" + kept.joined(separator: "/")
    }
}
