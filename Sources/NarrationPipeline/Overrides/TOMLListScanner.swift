/// Finds the texts of a list in TOML, each with its marks.
struct TOMLListScanner {
    private var rest: Substring

    /// A scanner at the list's opening bracket, or at a text.
    init(_ rest: Substring) {
        self.rest = rest
    }

    /// What stands between the brackets, and the texts in it; nil when it is no list of texts on one line each.
    mutating func list() -> (content: Range<String.Index>, items: [Range<String.Index>])? {
        guard rest.popFirst() == "[" else { return nil }
        let start = rest.startIndex
        var items: [Range<String.Index>] = []
        while true {
            skipSpace()
            guard let next = rest.first else { return nil }
            if next == "]" { return (start..<rest.startIndex, items) }
            if next == "," {
                rest.removeFirst()
                continue
            }
            guard let item = item() else { return nil }
            items.append(item)
        }
    }

    /// The text that begins here, with its marks.
    mutating func item() -> Range<String.Index>? {
        let start = rest.startIndex
        guard let mark = rest.popFirst(), mark == "\"" || mark == "'" else { return nil }
        while let character = rest.popFirst() {
            if character == mark { return start..<rest.startIndex }
            if character.isNewline { return nil }
            if character == "\\", mark == "\"" { _ = rest.popFirst() }
        }
        return nil
    }

    /// White space, and comments up to the end of their lines.
    private mutating func skipSpace() {
        while let next = rest.first {
            if next == "#" {
                rest = rest.drop { !$0.isNewline }
            } else if next.isWhitespace {
                rest.removeFirst()
            } else {
                return
            }
        }
    }

    /// What a text with its marks says; nil for escapes other than those that narrate writes.
    static func value(of item: Substring) -> String? {
        let content = item.dropFirst().dropLast()
        guard item.first == "\"" else { return String(content) }
        var value = ""
        var rest = content
        while let character = rest.popFirst() {
            guard character == "\\" else {
                value.append(character)
                continue
            }
            switch rest.popFirst() {
            case let mark? where mark == "\"" || mark == "\\": value.append(mark)
            case "u":
                guard let code = UInt32(rest.prefix(4), radix: 16), let scalar = Unicode.Scalar(code) else {
                    return nil
                }
                value.unicodeScalars.append(scalar)
                rest = rest.dropFirst(4)
            default: return nil
            }
        }
        return value
    }
}
