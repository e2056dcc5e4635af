/// Reads fields that are lists with commas (RFC 9110, section 5.6.1).
enum FieldList {
    /// The elements without white space around them; empty ones count for nothing. Commas within quotes do not divide.
    static func elements(of field: some StringProtocol) -> [Substring] {
        var isQuoted = false
        return Substring(field).split { character in
            if character == "\"" { isQuoted.toggle() }
            return character == "," && !isQuoted
        }
        .map(trimmed).filter { !$0.isEmpty }
    }

    /// `text` without spaces and tabs at its ends.
    static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
