extension String {
    /// A path as it stands in an address: what is no letter, digit, slash or one of `-._~` is percent-encoded, so that no
    /// path is taken for a query or a scheme.
    var percentEncodedPath: String {
        func isKept(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || "/-._~".utf8.contains(byte) }
        if utf8.allSatisfy(isKept) { return self }
        var path: [UInt8] = []
        for byte in utf8 { if isKept(byte) { path.append(byte) } else { path.append(percentEncoded: byte) } }
        return String(decoding: path, as: UTF8.self)
    }
}
