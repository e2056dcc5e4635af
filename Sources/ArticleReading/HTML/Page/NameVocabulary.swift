import HTMLParsing
import NarrationModel

/// The words of classes and identifiers by which pages name their parts: `related`, `author bio`, `article body`.
///
/// Names are cut at signs and at capitals: `articleBody__text` has the words `article`, `body` and `text`.
struct NameVocabulary: Sendable {
    /// For each word or pair of words a bit for each part that it names.
    private let parts: [String: PageParts]

    /// The longest list of names that is looked at, in UTF-8 code units.
    private static let longestNames = 400

    /// The parts with their names: words, words joined by `-`, and with `=-` in front words that are a whole name.
    init(_ names: [(PageParts, String)]) {
        var parts: [String: PageParts] = [:]
        for (part, list) in names {
            for name in list.split(separator: " ") {
                parts[name.split(separator: "-").joined(separator: " "), default: []].insert(part)
            }
        }
        self.parts = parts
    }

    /// Words in front of a part that an element has or lacks, rather than is.
    private static let modifiers: Set<String> = [
        "has", "with", "no", "without", "not", "hide", "show", "enable", "supports",
    ]

    /// The parts that the words of `names` name; names such as `has-sidebar` name none.
    func parts(in names: String) -> PageParts {
        var result: PageParts = []
        for name in names.utf8.prefix(Self.longestNames).split(separator: 32) {
            result.formUnion(parts(inName: name))
        }
        return result
    }

    /// The parts that an identifier names; one of many words is made of a heading, and names none.
    func parts(inIdentifier identifier: String) -> PageParts {
        let words = Self.words(in: identifier.utf8.prefix(Self.longestNames))
        return words.count > 3 ? [] : parts(in: identifier)
    }

    private func parts(inName bytes: Substring.UTF8View) -> PageParts {
        var result: PageParts = []
        var previous = ""
        let words = Self.words(in: bytes)
        if words.count == 1, let part = parts["= " + words[0]] { result.formUnion(part) }
        for word in words {
            if previous.isEmpty, Self.modifiers.contains(word) { return [] }
            if let part = parts[word] { result.formUnion(part) }
            if !previous.isEmpty, let part = parts[previous + " " + word] { result.formUnion(part) }
            previous = word
        }
        return result
    }

    /// The words of one name in lower case; parts with figures between letters, as digests have, are none.
    private static func words(in bytes: Substring.UTF8View) -> [String] {
        bytes.split { !$0.isLetterOrDigit }.flatMap { isDigest($0) ? [] : wordsInPart($0) }
    }

    /// Whether letters follow a figure: `0ad9de4`, but not `sidebar2`.
    private static func isDigest(_ part: Substring.UTF8View) -> Bool {
        guard let figure = part.firstIndex(where: { (48...57).contains($0) }) else { return false }
        return part[figure...].contains { !(48...57).contains($0) }
    }

    /// The words of a part, which is cut at capitals and figures.
    private static func wordsInPart(_ bytes: Substring.UTF8View) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasSmall = false
        for byte in bytes {
            let isCapital = (65...90).contains(byte)
            let isSmall = (97...122).contains(byte)
            if isCapital && wasSmall || !isCapital && !isSmall, !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            wasSmall = isSmall
            if isCapital || isSmall { word.append(byte | 0x20) }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }
}
