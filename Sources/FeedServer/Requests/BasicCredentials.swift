internal import FoundationEssentials

/// What `Authorization: Basic` gives (RFC 7617). Only the password counts, whoever the user is.
package enum BasicCredentials {
    /// The password in `field`; nil when it is of another scheme or malformed.
    package static func password(_ field: String?) -> [UInt8]? {
        guard let parts = field?.split(separator: " ", maxSplits: 1), parts.count == 2,
            parts[0].lowercased() == "basic",
            let pair = Data(base64Encoded: String(FieldList.trimmed(parts[1]))),
            let colon = pair.firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        return Array(pair[pair.index(after: colon)...])
    }
}
