/// Makes a token's text safe for the engine by construction.
///
/// What passes for the voice's own language: letters up to U+017F, apostrophes and hyphens between them, and stops between single letters. Tokens of
/// more than 30 characters are broken, letters repeated more than four times are cut, and nothing holds more than two
/// apostrophes. The limits are those under which no input crashed eSpeak NG 1.51.
enum SafeText {
    private static let longest = 30

    /// The speakable pieces of `text`: itself in almost all cases, several when it is too long, none when nothing is left.
    static func pieces(of text: String) -> [String] {
        if isPlain(text) { return [text] }
        return broken(filtered(Array(text.unicodeScalars)))
    }

    /// Whether nothing has to be done: at most 30 ASCII letters without a long repetition.
    private static func isPlain(_ text: String) -> Bool {
        var (count, run, last) = (0, 0, UInt8(0))
        for byte in text.utf8 {
            guard (97...122).contains(byte | 32), byte > 64 else { return false }
            run = byte == last ? run + 1 : 1
            last = byte
            count += 1
            if count > longest || run > 4 { return false }
        }
        return count > 0
    }

    private static func filtered(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var (result, apostrophes) = ([Unicode.Scalar](), 0)
        let isDotted = isDotted(scalars)
        for (index, scalar) in scalars.enumerated() {
            if isLetter(scalar) {
                if result.count < 4 || !result.suffix(4).allSatisfy({ $0 == scalar }) {
                    result.append(scalar)
                }
                continue
            }
            guard let before = result.last, index + 1 < scalars.count,
                isLetter(scalars[index + 1]) || isDotted
            else { continue }
            if scalar == "'", isLetter(before) || before == ".", apostrophes < 2 {
                apostrophes += 1
                result.append(scalar)
            } else if scalar == "-" && isLetter(before) || scalar == "." && isDotted {
                result.append(scalar)
            }
        }
        return result
    }

    /// Whether every stop stands behind a single letter, eight of them at most.
    private static func isDotted(_ scalars: [Unicode.Scalar]) -> Bool {
        let stops = scalars.indices.filter { scalars[$0] == "." }
        guard !stops.isEmpty, stops.count < 9 else { return false }
        let last = 2 * stops.count
        let endsInWord = scalars.count > last + 1 && isLetter(scalars[last]) && isLetter(scalars[last + 1])
        return !endsInWord && stops.enumerated().allSatisfy { number, index in index == 2 * number + 1 }
    }

    /// Pieces of at most 30 scalars, cut at a hyphen when there is one.
    private static func broken(_ scalars: [Unicode.Scalar]) -> [String] {
        var (pieces, rest) = ([String](), scalars[...])
        while rest.count > longest {
            let head = rest.prefix(longest)
            let cut = head.lastIndex(of: "-") ?? head.endIndex
            pieces.append(string(rest[..<cut]))
            rest = rest[cut...].drop { !isLetter($0) }
        }
        pieces.append(string(rest))
        return pieces.filter { $0.unicodeScalars.contains(where: isLetter) }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (97...122).contains(scalar.value | 32) && scalar.value > 64 }
        return (0xC0...0x17F).contains(scalar.value) && scalar != "×" && scalar != "÷"
    }
}
