/// Language codes as tags write them.
enum LanguageCode {
    /// The three-letter code of ISO 639-2 (its terminological form) for a BCP 47 tag; `und` when it is not known.
    static func threeLetter(for tag: String) -> String {
        let primary = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init) ?? ""
        let code = primary.lowercased()
        if let known = codes[code] { return known }
        let isThreeLetter = code.utf8.count == 3 && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isThreeLetter ? code : "und"
    }

    /// Two-letter codes (ISO 639-1) of the languages that speech engines commonly have.
    private static let codes: [String: String] = [
        "af": "afr", "am": "amh", "ar": "ara", "as": "asm", "az": "aze", "be": "bel", "bg": "bul",
        "bn": "ben", "bs": "bos", "ca": "cat", "cs": "ces", "cy": "cym", "da": "dan", "de": "deu",
        "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "et": "est", "eu": "eus", "fa": "fas",
        "fi": "fin", "fr": "fra", "ga": "gle", "gd": "gla", "gn": "grn", "gu": "guj", "he": "heb",
        "hi": "hin", "hr": "hrv", "ht": "hat", "hu": "hun", "hy": "hye", "ia": "ina", "id": "ind",
        "io": "ido", "is": "isl", "it": "ita", "ja": "jpn", "ka": "kat", "kk": "kaz", "kl": "kal",
        "kn": "kan", "ko": "kor", "ku": "kur", "ky": "kir", "la": "lat", "lb": "ltz", "lt": "lit",
        "lv": "lav", "mi": "mri", "mk": "mkd", "ml": "mal", "mr": "mar", "ms": "msa", "mt": "mlt",
        "my": "mya", "nb": "nob", "ne": "nep", "nl": "nld", "nn": "nno", "no": "nor", "om": "orm",
        "or": "ori", "pa": "pan", "pl": "pol", "pt": "por", "qu": "que", "ro": "ron", "ru": "rus",
        "sd": "snd", "si": "sin", "sk": "slk", "sl": "slv", "sq": "sqi", "sr": "srp", "sv": "swe",
        "sw": "swa", "ta": "tam", "te": "tel", "th": "tha", "tk": "tuk", "tn": "tsn", "tr": "tur",
        "tt": "tat", "ug": "uig", "uk": "ukr", "ur": "urd", "uz": "uzb", "vi": "vie", "zh": "zho",
    ]
}
