import NarrationModel
package import SpeechSynthesis

/// Writes IPA in the mnemonics of one voice, because eSpeak NG 1.51 takes no IPA.
///
/// Symbols are matched longest first against the sounds that the engine itself prints for its mnemonics. A stress
/// mark moves from the syllable's start, where IPA has it, to its vowel, where eSpeak has it.
///
///     ˈkuːpjænsk → k'u:pjansk        ˌsʊbɹəˈmɑːnjəm → s,Ubr@m'A:nj@m
package struct IPAMapping {
    private let inventory: PhonemeInventory

    /// Signs that change no sound: ties, syllable and group boundaries, and brackets around a transcription.
    private static let ignored: Set<Unicode.Scalar> = [
        "\u{361}", "\u{35C}", "\u{200D}", ".", "‿", "|", "/", "[", "]",
    ]

    private static let stresses: [Unicode.Scalar: String] = ["ˈ": "'", "'": "'", "ˌ": ","]

    package init(_ inventory: PhonemeInventory) {
        self.inventory = inventory
    }

    /// The mnemonics for `ipa`; words stay apart at spaces.
    ///
    /// - Throws: `unknownSound` that names the symbol and the nearest ones.
    package func mnemonics(for ipa: String) throws(SynthesisError) -> String {
        var parts: [String] = []
        var stress = ""
        var rest = Array(ipa.unicodeScalars.filter { !Self.ignored.contains($0) })[...]
        while let next = rest.first {
            if let mark = Self.stresses[next] {
                stress = mark
                rest.removeFirst()
            } else if next == " " {
                parts.append(" ")
                rest.removeFirst()
            } else {
                let (sounds, length) = try match(rest, in: ipa)
                rest.removeFirst(length)
                for sound in sounds {
                    if sound.isVowel { parts.append(stress) }
                    if sound.isVowel { stress = "" }
                    parts.append(sound.mnemonic)
                }
            }
        }
        return join(parts.filter { !$0.isEmpty })
    }

    /// The sounds for the longest symbol that `rest` starts with, and its length in code points.
    private func match(_ rest: ArraySlice<Unicode.Scalar>, in ipa: String) throws(SynthesisError)
        -> (sounds: [PhonemeInventory.Sound], length: Int)
    {
        for length in stride(from: min(inventory.longestSymbol, rest.count), to: 0, by: -1) {
            let symbol = Self.string(rest.prefix(length))
            if let sound = inventory.sounds[symbol], !isMute(symbol, before: rest.dropFirst(length)) {
                return ([sound], length)
            }
            if let sounds = substitute(symbol, before: rest.dropFirst(length)) {
                return (sounds, length)
            }
        }
        if rest.first == "ɹ" { return ([], 1) }
        throw unknownSound(Self.string(rest.prefix(1)), in: ipa)
    }

    /// Whether `symbol` does not stand here: an r that a non-rhotic voice does not say, or a vowel with an r that
    /// belongs to the vowel after it.
    private func isMute(_ symbol: String, before rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard symbol.hasSuffix("ɹ") else { return false }
        let isLone = symbol.unicodeScalars.count == 1
        return isLone ? inventory.sounds["ɚ"] == nil && !startsWithVowel(rest) : startsWithVowel(rest)
    }

    private func substitute(_ symbol: String, before rest: ArraySlice<Unicode.Scalar>) -> [PhonemeInventory
        .Sound]?
    {
        if symbol.count > 1, symbol.hasSuffix("ɹ"), startsWithVowel(rest) { return nil }
        let candidates =
            [IPASubstitutes.table[symbol]].compactMap(\.self) + (IPASubstitutes.others[symbol] ?? [])
        return candidates.lazy.compactMap(sounds).first
    }

    /// The voice's sounds for all of `ipa`, a substitute; nil when it lacks one.
    private func sounds(of ipa: String) -> [PhonemeInventory.Sound]? {
        var sounds: [PhonemeInventory.Sound] = []
        var left = Array(ipa.unicodeScalars)[...]
        while !left.isEmpty {
            let lengths = stride(from: min(inventory.longestSymbol, left.count), to: 0, by: -1)
            guard
                let length = lengths.first(where: { inventory.sounds[Self.string(left.prefix($0))] != nil }),
                let sound = inventory.sounds[Self.string(left.prefix(length))]
            else { return nil }
            sounds.append(sound)
            left.removeFirst(length)
        }
        return sounds
    }

    private func startsWithVowel(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = rest.first(where: { Self.stresses[$0] == nil }) else { return false }
        return "aeiouæɑɒɔəɚɛɜɝɪʊʌɐᵻyøœɨʉ".unicodeScalars.contains(first)
    }

    /// Joins mnemonics, with a bar where two of them side by side would be read as another one.
    private func join(_ parts: [String]) -> String {
        var joined = ""
        for (index, part) in parts.enumerated() {
            joined += part
            let following = parts[(index + 1)...].prefix(3).joined()
            let misread = inventory.mnemonics.contains {
                $0.utf8.count > part.utf8.count && $0.hasPrefix(part) && (part + following).hasPrefix($0)
            }
            if misread { joined += "|" }
        }
        return joined
    }

    private func unknownSound(_ symbol: String, in ipa: String) -> SynthesisError {
        let near = inventory.sounds.keys.filter { $0.unicodeScalars.first?.properties.isAlphabetic == true }
            .sorted { Self.distance($0, symbol) < Self.distance($1, symbol) }.prefix(4)
        return SynthesisError(
            .unknownSound,
            "IPA symbol '\(symbol)' in '\(ipa)' is no sound of this voice; use another, such as "
                + near.map { "'\($0)'" }.joined(separator: ", "))
    }

    /// How far two symbols' first letters are apart in the code charts, where kindred sounds stand together.
    private static func distance(_ left: String, _ right: String) -> Int {
        let values = [left, right].map { Int($0.unicodeScalars.first?.value ?? 0) }
        return abs(values[0] - values[1]) * 8 + left.unicodeScalars.count
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
