/// Reads a pronunciation that is spelt in English syllables, and writes it in IPA.
///
/// Syllables are joined by hyphens, words by spaces, and the stressed syllable is in capitals; of several in capitals
/// the last has the main stress and the others a lesser one. A word of one syllable is stressed.
///
///     KEE-yiv             ˈkiːjɪv
///     ZAH-puh-REE-zhuh    ˌzɑːpəˈɹiːʒə
package enum Respelling {
    /// Why something is no respelling.
    package struct Fault: Error, Hashable {
        /// The rule and the remedy.
        package let message: String
    }

    /// The transcription of `respelling`, words apart at spaces.
    ///
    /// - Throws: what is not understood.
    package static func ipa(for respelling: String) throws(Fault) -> String {
        var words: [String] = []
        for word in respelling.split(separator: " ") { words.append(try ipa(ofWord: word, in: respelling)) }
        return words.joined(separator: " ")
    }

    private static func ipa(ofWord word: Substring, in whole: String) throws(Fault) -> String {
        let syllables = word.split(separator: "-", omittingEmptySubsequences: false)
        let stressed = syllables.indices.filter { isCapitals(syllables[$0]) }
        guard let main = stressed.last ?? (syllables.count == 1 ? 0 : nil) else {
            throw Fault(
                message: "respelling '\(whole)' has no stressed syllable in '\(word)'; write it in capitals")
        }
        var ipa = ""
        for (index, syllable) in syllables.enumerated() {
            let stress = index == main ? "ˈ" : stressed.contains(index) ? "ˌ" : ""
            ipa += stress + (try sounds(of: syllable, isStressed: !stress.isEmpty, in: whole))
        }
        return ipa
    }

    private static func sounds(of syllable: Substring, isStressed: Bool, in whole: String) throws(Fault)
        -> String
    {
        var rest = Substring(syllable.lowercased())
        var (ipa, vowels) = ("", 0)
        while !rest.isEmpty {
            if let (letters, sound) = longest(in: RespellingSounds.vowels, at: rest) {
                ipa += isStressed ? RespellingSounds.stressed[letters] ?? sound : sound
                vowels += 1
                rest.removeFirst(letters.count)
            } else if let (letters, sound) = longest(in: RespellingSounds.consonants, at: rest) {
                ipa += sound
                rest.removeFirst(letters.count)
                if letters.count == 1, rest.hasPrefix(letters) { rest.removeFirst() }
            } else {
                throw unknown(rest, in: whole)
            }
        }
        guard vowels == 1 else {
            throw Fault(
                message:
                    "syllable '\(syllable)' of respelling '\(whole)' has \(vowels) vowels; write one in each syllable, and hyphens between"
            )
        }
        return ipa
    }

    private static func longest(in table: [String: String], at rest: Substring) -> (String, String)? {
        for length in stride(from: min(4, rest.count), to: 0, by: -1) {
            let letters = String(rest.prefix(length))
            if let sound = table[letters] { return (letters, sound) }
        }
        return nil
    }

    private static func unknown(_ rest: Substring, in whole: String) -> Fault {
        let letter = rest.prefix(1)
        let remedy =
            RespellingSounds.remedies[String(letter)] ?? "write the sounds as in 'ih-ZYOOM' and 'KEE-yiv'"
        return Fault(message: "respelling '\(whole)' has '\(letter)', which stands for no sound; \(remedy)")
    }

    private static func isCapitals(_ syllable: Substring) -> Bool {
        syllable.contains(where: \.isUppercase) && !syllable.contains(where: \.isLowercase)
    }
}
