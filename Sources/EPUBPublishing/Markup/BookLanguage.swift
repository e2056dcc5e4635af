import NarrationModel

/// Language tags as documents may carry them.
enum BookLanguage {
    /// The language, script and region of a BCP 47 tag, which are always well-formed together; `und` for what is none.
    static func tag(_ tag: String) -> String {
        guard let parts = LanguageTag.normalized(tag)?.split(separator: "-"), let primary = parts.first,
            primary.utf8.allSatisfy(isLetter)
        else { return "und" }
        var kept = [primary]
        if let script = parts.dropFirst().first, script.count == 4, script.utf8.allSatisfy(isLetter) {
            kept.append(script)
        }
        if let region = parts.dropFirst(kept.count).first, isRegion(region) { kept.append(region) }
        return kept.joined(separator: "-")
    }

    private static func isRegion(_ part: Substring) -> Bool {
        part.count == 2 && part.utf8.allSatisfy(isLetter)
            || part.count == 3 && part.allSatisfy(\.isASCIIDigit)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
