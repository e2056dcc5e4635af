import NarrationModel

/// Makes a token in another language safe for the engine's voice for it.
///
/// What passes: letters of one script with the marks at them, and hyphens and apostrophes between letters. The limits are
/// those of ``SafeText``; under them no random word in any of its languages crashed eSpeak NG 1.51.
enum ForeignText {
    private static let longest = 30
    private static let longestRepetition = 4
    private static let mostApostrophes = 2

    /// The speakable pieces of `text`; none when nothing is left.
    static func pieces(of text: String) -> [String] {
        var (kept, apostrophes) = ([Unicode.Scalar](), 0)
        let scalars = Array(text.unicodeScalars)
        let systems = Set(scalars.compactMap(WritingSystem.init))
        guard systems.count == 1 || systems == [.kana, .han] else { return [] }
        for (index, scalar) in scalars.enumerated() {
            if isLetter(scalar) {
                let isFirst = kept.last.map { !isLetter($0) } ?? true
                guard !isFirst || scalar.properties.isAlphabetic, !repeats(scalar, behind: kept) else {
                    continue
                }
                kept.append(scalar)
            } else if let last = kept.last, isLetter(last), index + 1 < scalars.count,
                isLetter(scalars[index + 1]), scalar == "-" || scalar == "'" && apostrophes < mostApostrophes
            {
                apostrophes += scalar == "'" ? 1 : 0
                kept.append(scalar)
            }
        }
        return broken(kept[...])
    }

    /// Whether `text` begins with a letter of another script.
    static func isForeign(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !first.isASCII, let system = WritingSystem(first) else {
            return false
        }
        return system != .latin
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { WritingSystem(scalar) != nil }

    private static func repeats(_ scalar: Unicode.Scalar, behind kept: [Unicode.Scalar]) -> Bool {
        kept.count >= longestRepetition && kept.suffix(longestRepetition).allSatisfy { $0 == scalar }
    }

    /// Pieces of at most 30 scalars; none begins with a mark that belongs to the letter before it.
    private static func broken(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        var (pieces, rest) = ([String](), scalars)
        while !rest.isEmpty {
            var piece = rest.prefix(longest)
            rest = rest.dropFirst(longest).drop { !$0.properties.isAlphabetic }
            while let last = piece.last, !isLetter(last) { piece.removeLast() }
            if piece.contains(where: \.properties.isAlphabetic) {
                pieces.append(String(String.UnicodeScalarView(piece)))
            }
        }
        return pieces
    }
}
