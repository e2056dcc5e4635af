internal import NarrationModel

extension String {
    /// The path below the folder at `base` that the address leads to, without query and fragment; nil when it leads elsewhere.
    func path(below base: String) -> String? {
        guard hasPrefix(base) else { return nil }
        return String(dropFirst(base.count).prefix { $0 != "#" && $0 != "?" })
    }

    /// A path as it stands in an address: what is no letter, digit, slash or one of `-._~` is percent-encoded, so that no
    /// path is taken for a query or a scheme.
    var percentEncodedPath: String {
        var text = self
        let isPlain = text.withUTF8 { $0.allSatisfy { Self.pathBytes.contains($0) } }
        if isPlain { return self }
        var path: [UInt8] = []
        for byte in utf8 {
            if Self.pathBytes.contains(byte) { path.append(byte) } else { path.append(percentEncoded: byte) }
        }
        return String(decoding: path, as: UTF8.self)
    }

    private static let pathBytes = ByteSet(lettersDigitsAnd: "/-._~")
}
