import CoverModel
import NarrationModel

/// Texts as a cover can show them.
enum CoverText {
    /// The most characters of a text that are laid out; more never fit on a cover.
    private static let longest = 600

    /// `text` on one line, without control characters, and cut where it is longer than any cover can show.
    static func line(_ text: String) -> String {
        let words = text.prefix(longest * 4).split(whereSeparator: \.isWhitespace)
        let line = words.map { String($0.unicodeScalars.filter { !isControl($0) }) }
            .filter { !$0.isEmpty }.joined(separator: " ")
        return line.count > longest ? line.prefix(longest) + "…" : line
    }

    /// Whether lines begin on the right: in a language that is written so when the text has any of its letters, else
    /// when the first letter is such a one.
    static func isRightToLeft(_ text: String, language: String) -> Bool {
        let directions = text.unicodeScalars.lazy.compactMap(isRightToLeft)
        return rightToLeftLanguages.contains(LanguageTag.primary(language))
            ? directions.contains(true) : directions.first { _ in true } == true
    }

    /// The direction of a letter; nil for what is no letter.
    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool? {
        guard scalar.properties.isAlphabetic else { return nil }
        return rightToLeftBlocks.contains { $0.contains(scalar.value) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    /// The blocks of The Unicode Standard, version 15, whose letters run from right to left.
    private static let rightToLeftBlocks: [ClosedRange<UInt32>] = [
        0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
    ]
}
