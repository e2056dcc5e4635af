/// The place below the public folder that an address names.
package struct ServedPath: Hashable, Sendable {
    /// The names of folders and, at the end, the file; none of them begins with a dot. Empty for the folder itself.
    package let elements: [String]

    /// Whether the address ends with a slash.
    package let namesFolder: Bool

    private static let deepest = 16
    private static let longestName = 255

    /// The place that `path` names, the part of a request's target before `?`; nil when it must name nothing.
    ///
    /// Percent signs are decoded once and in each element for itself, so `%2f` divides nothing. Refused are elements that are empty,
    /// begin with a dot (`..` and what is hidden or unfinished), or have a slash, a backslash or a control character, and what is not
    /// UTF-8.
    package init?(_ path: some StringProtocol) {
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        var raw = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        namesFolder = raw.last?.isEmpty ?? true
        if namesFolder, !raw.isEmpty { raw.removeLast() }
        guard raw.count <= Self.deepest else { return nil }
        var elements: [String] = []
        for bytes in raw {
            guard let element = Self.element(Array(bytes)) else { return nil }
            elements.append(element)
        }
        self.elements = elements
    }

    private static func element(_ bytes: [UInt8]) -> String? {
        guard let decoded = PercentEncoding.decoded(bytes),
            let first = decoded.first, first != UInt8(ascii: "."), decoded.count <= longestName,
            decoded.allSatisfy({
                $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
            })
        else { return nil }
        return String(validating: decoded, as: UTF8.self)
    }
}
