/// What of a BCP 47 language tag matters here.
package enum LanguageTag {
    /// The primary subtag in small letters, such as `zh` for `zh-Hant-TW`.
    package static func primary(_ tag: some StringProtocol) -> String {
        let head = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return otherTags[head] ?? head
    }

    /// The tag as it is written by convention (RFC 5646, 2.1.1), or nil when it is none: `pt_br` is `pt-BR`.
    package static func normalized(_ tag: some StringProtocol) -> String? {
        let parts = tag.split { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.utf8.count), tag.utf8.count <= 35,
            parts.allSatisfy({ $0.utf8.count <= 8 && $0.utf8.allSatisfy(isAlphanumeric) })
        else { return nil }
        let rest = parts.dropFirst().map { part in
            switch part.utf8.count {
            case 2: part.uppercased()
            case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: part.lowercased()
            }
        }
        return ([primary(first)] + rest).joined(separator: "-")
    }

    /// Whether the tag is English of some country.
    package static func isEnglish(_ tag: some StringProtocol) -> Bool { primary(tag) == "en" }

    /// Tags that were replaced by others, and those of Chinese in general.
    private static let otherTags = ["iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "cmn": "zh"]

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte | 32)
    }
}
