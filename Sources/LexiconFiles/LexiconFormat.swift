/// The forms in which lexicons are written.
package enum LexiconFormat: String, Sendable, CaseIterable {
    /// Columns separated by tabs.
    case tsv
    /// A table `[[entry]]` for each entry.
    case toml
    /// W3C's Pronunciation Lexicon Specification 1.0.
    case pls

    /// The form of a file called `name` with the content `text`: by the name's ending, else by how the content begins.
    package init(name: String, text: String) {
        let ending = name.lowercased().split(separator: ".").last ?? ""
        switch ending {
        case "tsv": self = .tsv
        case "toml": self = .toml
        case "pls", "xml": self = .pls
        default: self = Self.of(text)
        }
    }

    private static func of(_ text: String) -> LexiconFormat {
        if text.first(where: { !$0.isWhitespace }) == "<" { return .pls }
        let isTable = text.split(whereSeparator: \.isNewline).contains { line in
            line.drop(while: \.isWhitespace).hasPrefix("[[entry]]")
        }
        return isTable ? .toml : .tsv
    }
}
