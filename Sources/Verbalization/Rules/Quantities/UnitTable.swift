/// The units that have a symbol: those of the SI with their prefixes, and the everyday ones.
enum UnitTable {
    /// Units by symbol, exactly as it is written.
    static let symbols: [String: Unit] = {
        var units: [String: Unit] = [:]
        for (symbol, one, many, allowed) in prefixable {
            for prefix in allowed.unicodeScalars {
                guard let name = prefixes[prefix] else { continue }
                units[String(prefix) + symbol] = Unit(name + one, name + many)
            }
        }
        return units.merging(everyday) { _, everyday in everyday }
    }()

    private static let prefixes: [Unicode.Scalar: String] = [
        "p": "pico", "n": "nano", "μ": "micro", "u": "micro", "m": "milli", "c": "centi", "d": "deci",
        "h": "hecto", "k": "kilo", "K": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta",
    ]

    /// Symbol, words, and the prefixes that are in use and mean nothing else.
    private static let prefixable: [(symbol: String, one: String, many: String, prefixes: String)] = [
        ("m", "meter", "meters", "nμucdmk"), ("g", "gram", "grams", "nμumk"),
        ("l", "liter", "liters", "μucdmh"),
        ("L", "liter", "liters", "μucdmh"), ("s", "second", "seconds", "nμum"), ("t", "ton", "tons", "kMG"),
        ("W", "watt", "watts", "mkMGT"), ("Wh", "watt hour", "watt hours", "mkMGT"),
        ("V", "volt", "volts", "μmkM"), ("A", "ampere", "amperes", "μmk"),
        ("Ah", "ampere hour", "ampere hours", "mk"), ("J", "joule", "joules", "mkMGT"),
        ("N", "newton", "newtons", "mkM"), ("Pa", "pascal", "pascals", "hkMG"), ("bar", "bar", "bars", "mk"),
        ("Hz", "hertz", "hertz", "mkMGT"), ("Ω", "ohm", "ohms", "mkMG"), ("F", "farad", "farads", "pnμum"),
        ("Bq", "becquerel", "becquerels", "mkMGTP"), ("Sv", "sievert", "sieverts", "μum"),
        ("Gy", "gray", "grays", "μm"), ("mol", "mole", "moles", "nμumk"), ("cal", "calorie", "calories", "k"),
        ("eV", "electron volt", "electron volts", "kMGT"), ("B", "byte", "bytes", "kKMGTP"),
        ("b", "bit", "bits", "kMG"), ("bit", "bit", "bits", "kMGT"),
        ("bps", "bit per second", "bits per second", "kKMGT"),
        ("px", "pixel", "pixels", "M"), ("VA", "volt ampere", "volt amperes", "kM"),
        ("Wp", "watt peak", "watts peak", "kMG"),
        ("T", "tesla", "teslas", "μm"), ("H", "henry", "henries", "μm"),
    ]
}
