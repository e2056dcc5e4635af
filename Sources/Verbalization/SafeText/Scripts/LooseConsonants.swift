/// A word in the making from a script that leaves vowels out: a filler stands where consonants would meet.
struct LooseConsonants {
    private let filler: String
    private var parts: [(text: String, isVowel: Bool)] = []

    init(filler: String) {
        self.filler = filler
    }

    var endsInVowel: Bool { parts.last?.isVowel ?? false }

    mutating func append(vowel: String) { parts.append((vowel, true)) }

    /// Adds a consonant; an empty one is a letter that is not heard and keeps vowels apart.
    mutating func append(consonant: String) {
        if !consonant.isEmpty { parts.append((consonant, false)) }
    }

    /// The word; a consonant at its end needs no vowel behind it.
    func text(fills: Bool = true) -> String {
        var text = ""
        for (index, part) in parts.enumerated() {
            if fills, index > 0, !part.isVowel, !parts[index - 1].isVowel { text += filler }
            text += part.text
        }
        return text
    }
}
