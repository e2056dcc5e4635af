/// Makes identifiers that stay the same however often a book is made.
package enum BookIdentifier {
    /// The URN of a UUID of version 8 (RFC 9562) that holds the first bits of a digest.
    ///
    /// - Parameter digest: At least 32 hexadecimal digits, such as the SHA-256 digest of the source's address.
    /// - Returns: Such as `urn:uuid:9b024349-ccf0-8f69-a609-6b82873eab3c`, or nil for fewer digits.
    package static func urn(digest: String) -> String? {
        var digits = Array(digest.lowercased().prefix(32))
        guard digits.count == 32, let variant = digits[16].hexDigitValue, digits.allSatisfy(\.isHexDigit)
        else {
            return nil
        }
        digits[12] = "8"
        digits[16] = Array("89ab")[variant & 3]
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
