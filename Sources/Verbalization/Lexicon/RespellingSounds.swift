/// What the letters of a respelling stand for, in the IPA of lexicons.
enum RespellingSounds {
    static let vowels: [String: String] = [
        "a": "æ", "ah": "ɑː", "ahr": "ɑːɹ", "ar": "ɑːɹ", "air": "ɛɹ", "aw": "ɔː", "awr": "ɔːɹ", "ay": "eɪ",
        "e": "ɛ", "ee": "iː", "eer": "ɪɹ", "eh": "ɛ", "er": "ɚ", "ey": "eɪ", "eye": "aɪ", "i": "ɪ",
        "igh": "aɪ", "ih": "ɪ", "o": "ɒ", "oh": "oʊ", "oo": "uː", "oor": "ʊɹ", "or": "ɔːɹ", "ow": "aʊ",
        "oy": "ɔɪ", "u": "ʌ", "uh": "ə", "ur": "ɚ", "uu": "ʊ",
    ]

    /// Vowels that sound otherwise in a stressed syllable.
    static let stressed: [String: String] = ["uh": "ʌ", "er": "ɜːɹ", "ur": "ɜːɹ"]

    static let consonants: [String: String] = [
        "b": "b", "ch": "tʃ", "ck": "k", "d": "d", "dh": "ð", "f": "f", "g": "ɡ", "h": "h", "j": "dʒ",
        "k": "k", "kh": "x", "l": "l", "m": "m", "n": "n", "ng": "ŋ", "p": "p", "r": "ɹ", "s": "s",
        "sh": "ʃ", "t": "t", "th": "θ", "v": "v", "w": "w", "y": "j", "z": "z", "zh": "ʒ",
    ]

    /// What to write for letters that stand for several sounds or none.
    static let remedies: [String: String] = [
        "c": "write 'k', 's' or 'ch'", "q": "write 'k' or 'kw'", "x": "write 'ks', 'gz' or 'kh'",
        "'": "write the stressed syllable in capitals instead",
    ]
}
