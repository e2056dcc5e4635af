/// What a voice says for an IPA symbol that it does not have: other notations of a sound, and the nearest sound of
/// another accent.
///
/// A lexicon is written once, in the notation of one accent, and serves voices of several. Symbols of more than
/// one letter are tried before shorter ones; those that end in `ɹ` hold only where no vowel follows.
enum IPASubstitutes {
    static let table: [String: String] = [
        // Other notations.
        "r": "ɹ", "g": "ɡ", "ʧ": "tʃ", "ʤ": "dʒ", "ɫ": "l", "ɾ": "t", "ɻ": "ɹ", "ʍ": "w", "ɵ": "ʊ", "ɘ": "ə",
        "eː": "eɪ", "oː": "ɔː", "ɝ": "ɜː", "ɝː": "ɜː", "ɜ": "ɜː", "ɑ": "ɑː", "a": "æ", "e": "ɛ", "o": "ɔ",
        "aː": "ɑː", "i": "iː", "u": "uː", "y": "uː", "ø": "ɜː", "œ": "ɜː", "ɨ": "ɪ", "ʉ": "uː", "æː": "æ",
        // British for American, and back.
        "oʊ": "əʊ", "əʊ": "oʊ", "ɒ": "ɑː", "ɚ": "ə", "ɐ": "ə", "ə": "ɐ", "ᵻ": "ɪ", "eə": "ɛɹ", "ɛə": "eə",
        "ɪə": "iə", "iə": "ɪə", "ʊə": "ʊɹ", "ɑːɹ": "ɑː", "ɔːɹ": "ɔː", "ɛɹ": "eə", "ɪɹ": "iə", "ʊɹ": "ʊə",
        "ɜːɹ": "ɜː", "aɪɚ": "aɪə", "aʊɚ": "aʊə",
        // Sounds that English voices lack.
        "x": "k", "χ": "k", "ɣ": "ɡ", "ç": "h", "ɲ": "nj", "ʎ": "lj", "ɬ": "l", "β": "v", "ʂ": "ʃ", "ʐ": "ʒ",
        "ɕ": "ʃ", "ʑ": "ʒ", "ʁ": "ɹ", "ʀ": "ɹ", "ʔ": "", "ɛ̃": "æn", "ɑ̃": "ɒn", "ɔ̃": "ɔːn", "œ̃": "ɜːn",
    ]

    /// Further sounds, the nearest first, for voices that lack the one of ``table`` too, such as those of Scotland.
    static let others: [String: [String]] = [
        "æ": ["a", "ɛ", "ɐ", "ɑ"], "a": ["ɑ", "ɐ", "ɑː", "aː"], "ɑː": ["aː", "ɑ", "ɒ", "a"],
        "ɑ": ["a", "ɒ", "ɐ"], "ɒ": ["ɔ", "ɑ", "o", "a"], "ɔː": ["ɔ", "oː", "o", "ɒ", "ɒː"],
        "ɔ": ["ɔː", "ɒ", "o", "oː", "ɑø"], "ə": ["ʌ", "ɜ", "a", "ɛ", "e"], "ɐ": ["a", "ʌ", "ɑ"],
        "ɚ": ["əɹ", "ɜː", "ɐ", "ɛ", "e"],
        "ɛ": ["e", "æ", "ɛː"], "eɪ": ["eː", "e", "ɛɪ", "ɛ"], "oʊ": ["oː", "o", "ɔʊ", "əu", "ɔ"],
        "əʊ": ["oː", "o", "ɔ"],
        "ɜː": ["ɜ", "ɝ", "əː", "ɚ", "ɛː", "ə", "ɛ", "e"], "ɜ": ["ɝ", "əː", "ɚ", "ə", "ɛː", "ɛ", "e"],
        "ɪ": ["i", "iː", "ɨ", "ᵻ", "e"], "iː": ["i", "ɪ"], "i": ["ɪ"], "ʊ": ["u", "uː", "ʉ", "ʉː", "o"],
        "uː": ["u", "ʉː", "ʉ", "ʊ"], "u": ["ʉ", "ʊ"], "ʌ": ["ɐ", "ə", "a", "ʊ"], "e": ["eː", "eɪ"],
        "o": ["oː", "oʊ", "əʊ"],
        "θ": ["t", "s"], "ð": ["d", "z"], "ŋ": ["n"], "ʒ": ["ʃ", "z"], "dʒ": ["ʒ"], "tʃ": ["ʃ"],
        "ɹ": ["r", "ɾ", "ʁ"],
        "h": ["x", "χ", "ɦ"], "w": ["ʋ", "v", "u"], "v": ["ʋ", "w", "f"], "z": ["s"], "ʃ": ["s"], "ɡ": ["k"],
        "l": ["ɫ"],
        "t": ["t̪"], "d": ["d̪"], "n": ["n̪"], "b": ["p"], "f": ["v", "p"], "p": ["b"],
    ]
}
