/// Letters of a script and what is written for them, read from pairs in a text: `а a б b`; `'` stands for nothing.
struct LetterTable: Sendable {
    private let letters: [Unicode.Scalar: String]

    init(_ pairs: String) {
        // By scalars: a mark behind a space would be one character with it.
        let parts = pairs.unicodeScalars.split { $0 == " " || $0 == "\n" }
        var letters: [Unicode.Scalar: String] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            guard let letter = parts[index].first else { continue }
            let latin = String(parts[index + 1])
            letters[letter] = latin == "'" ? "" : latin
        }
        self.letters = letters
    }

    subscript(letter: Unicode.Scalar) -> String? { letters[letter] }

    /// The Latin form of `letter`, capital when the letter is.
    func cased(_ letter: Unicode.Scalar) -> String? {
        let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
        guard let latin = letters[small] else { return nil }
        guard small != letter, let first = latin.first else { return latin }
        return first.uppercased() + latin.dropFirst()
    }

    /// Every letter of `text` in Latin form; those that the table lacks fall away.
    func latin(of text: String) -> String {
        text.unicodeScalars.reduce(into: "") { $0 += cased($1) ?? ($1.isASCII ? String($1) : "") }
    }
}
