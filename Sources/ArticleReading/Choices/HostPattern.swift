/// The sites that settings are for: `example.org` with everything under it, `*.example.org` without itself, `*` for all.
package struct HostPattern: Hashable, Sendable {
    private let name: String
    private let takesItself: Bool

    /// How close the pattern is: settings of a closer one are asked later and win.
    package let labelCount: Int

    /// Parses `source`, a host's name in any case.
    ///
    /// - Throws: `unusableSetting` for an address, a port, or a star elsewhere than in front.
    package init(_ source: String) throws(ReadingError) {
        let name = source.hasPrefix("*.") ? String(source.dropFirst(2)) : source
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        }
        guard source == "*" || isName else {
            throw .unusable(
                source,
                "a host must be a name such as 'example.org' or '*.example.org', and '\(source)' is none")
        }
        self.name = source == "*" ? "" : name.lowercased()
        takesItself = !source.hasPrefix("*.")
        labelCount = source == "*" ? 0 : labels.count
    }

    /// Whether the settings are for pages of `host`, in lower case; nil for pages of which it is not known.
    package func matches(_ host: String?) -> Bool {
        if name.isEmpty { return true }
        guard let host else { return false }
        return takesItself && host == name || host.hasSuffix("." + name)
    }

    /// The host of a web address, in lower case: `example.org` for `https://user@Example.org:8080/page`.
    package static func host(of address: String) -> String? {
        guard let start = address.firstRange(of: "//")?.upperBound else { return nil }
        let authority = address[start...].prefix { !"/?#".contains($0) }
        let name = authority.split(separator: "@").last ?? ""
        let host = name.prefix { $0 != ":" }.lowercased()
        let plain = host.hasSuffix(".") ? String(host.dropLast()) : host
        return plain.isEmpty ? nil : plain
    }
}
