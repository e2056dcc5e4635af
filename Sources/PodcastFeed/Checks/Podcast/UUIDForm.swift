/// The form of the UUIDs that are made of names.
enum UUIDForm {
    /// Whether a text is a UUID of version 5 (RFC 9562, sections 4 and 5.5) in small letters.
    static func isVersion5(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12] && parts[2].first == "5"
            && "89ab".contains(parts[3].first ?? " ")
            && text.allSatisfy { "0123456789abcdef-".contains($0) }
    }
}
