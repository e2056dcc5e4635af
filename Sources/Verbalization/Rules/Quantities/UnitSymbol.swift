/// The symbol of a unit behind a number: `km`, `km²`, `km/h`, `°C`.
struct UnitSymbol: Sendable {
    private let one: [String]
    private let many: [String]
    private let per: [String]

    /// The index behind the symbol.
    let end: Int

    /// Reads the symbol at `index`; a hyphen may join it to the number.
    init?(behind index: Int, in sentence: WrittenSentence) {
        if sentence.isMark("°", at: index) || sentence.isMark("º", at: index) {
            let scale = sentence.letters(index + 1, glued: true).flatMap { Self.scales[$0] }
            (one, many, per) = (["degree"] + (scale ?? []), ["degrees"] + (scale ?? []), [])
            end = scale == nil ? index + 1 : index + 2
            return
        }
        let hyphen = sentence.isMark("-", at: index, glued: true) && sentence.isGlued(index + 1)
        let start = hyphen ? index + 1 : index
        if let area = Self.area(at: start, in: sentence) {
            (one, many, per, end) = area
            return
        }
        guard let unit = Self.unit(at: start, in: sentence) else { return nil }
        let power = Self.power(at: start + 1, in: sentence)
        (one, many) = (power + Self.split(unit.one), power + Self.split(unit.many))
        let base = power.isEmpty ? start + 1 : start + 2
        (per, end) = Self.divisor(at: base, in: sentence) ?? ([], base)
    }

    /// The unit in words.
    func words(isOne: Bool) -> [String] { (isOne ? one : many) + per }

    private typealias Words = (one: String, many: String)

    /// `sq km` and `sq. mi`.
    private static func area(
        at index: Int, in sentence: WrittenSentence
    ) -> ([String], [String], [String], Int)? {
        guard ["sq", "cu"].contains(sentence.letters(index)), case let next = sentence.behindStop(index + 1),
            let unit = unit(at: next, in: sentence)
        else { return nil }
        let power = [sentence.letters(index) == "sq" ? "square" : "cubic"]
        return (power + split(unit.one), power + split(unit.many), [], next + 1)
    }

    private static func unit(at index: Int, in sentence: WrittenSentence) -> Words? {
        guard let letters = sentence.letters(index) else { return nil }
        if sentence.isGlued(index), let unit = glued[letters] { return unit }
        guard let unit = symbols[letters] else { return nil }
        let isLetter = letters.utf8.count == 1
        let next = sentence[index + 1]
        let isFree =
            next == nil || next?.kind == .mark || next?.isGlued == false
            || !power(at: index + 1, in: sentence).isEmpty
        return isFree && (!isLetter || sentence.isGlued(index) || next?.shape != .capitalized) ? unit : nil
    }

    private static func power(at index: Int, in sentence: WrittenSentence) -> [String] {
        guard let next = sentence[index], next.isGlued else { return [] }
        if next.text == "2" || next.mark == "²" { return ["square"] }
        return next.text == "3" || next.mark == "³" ? ["cubic"] : []
    }

    private static func divisor(at index: Int, in sentence: WrittenSentence) -> ([String], Int)? {
        guard sentence.isMark("/", at: index, glued: true),
            let letters = sentence.letters(index + 1, glued: true),
            let unit = symbols[letters] ?? glued[letters]
        else { return nil }
        let power = power(at: index + 2, in: sentence)
        return (["per"] + power + split(unit.one), power.isEmpty ? index + 2 : index + 3)
    }

    private static func split(_ words: String) -> [String] {
        words.split(separator: " ").map(String.init)
    }

    private static let scales = [
        "C": ["Celsius"], "F": ["Fahrenheit"], "N": ["north"], "S": ["south"], "E": ["east"], "W": ["west"],
    ]

    private static let glued: [String: Words] = [
        "g": ("gram", "grams"), "l": ("liter", "liters"), "L": ("liter", "liters"), "W": ("watt", "watts"),
        "V": ("volt", "volts"), "h": ("hour", "hours"), "s": ("second", "seconds"), "t": ("ton", "tons"),
    ]

    private static let symbols: [String: Words] = [
        "m": ("meter", "meters"), "km": ("kilometer", "kilometers"), "cm": ("centimeter", "centimeters"),
        "mm": ("millimeter", "millimeters"), "kms": ("kilometer", "kilometers"),
        "nm": ("nanometer", "nanometers"),
        "kg": ("kilogram", "kilograms"), "kgs": ("kilogram", "kilograms"), "mg": ("milligram", "milligrams"),
        "KG": ("kilogram", "kilograms"), "ml": ("milliliter", "milliliters"),
        "mL": ("milliliter", "milliliters"),
        "ha": ("hectare", "hectares"), "ft": ("foot", "feet"), "lb": ("pound", "pounds"),
        "lbs": ("pound", "pounds"),
        "oz": ("ounce", "ounces"), "mi": ("mile", "miles"), "yd": ("yard", "yards"), "yds": ("yard", "yards"),
        "mph": ("mile per hour", "miles per hour"), "kph": ("kilometer per hour", "kilometers per hour"),
        "kmh": ("kilometer per hour", "kilometers per hour"), "min": ("minute", "minutes"),
        "mins": ("minute", "minutes"), "hr": ("hour", "hours"), "hrs": ("hour", "hours"),
        "sec": ("second", "seconds"), "secs": ("second", "seconds"), "ms": ("millisecond", "milliseconds"),
        "kB": ("kilobyte", "kilobytes"), "KB": ("kilobyte", "kilobytes"), "MB": ("megabyte", "megabytes"),
        "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"),
        "Mbps": ("megabit per second", "megabits per second"),
        "kW": ("kilowatt", "kilowatts"), "MW": ("megawatt", "megawatts"), "GW": ("gigawatt", "gigawatts"),
        "TW": ("terawatt", "terawatts"), "kWh": ("kilowatt hour", "kilowatt hours"),
        "MWh": ("megawatt hour", "megawatt hours"), "GWh": ("gigawatt hour", "gigawatt hours"),
        "TWh": ("terawatt hour", "terawatt hours"), "Hz": ("hertz", "hertz"),
        "kHz": ("kilohertz", "kilohertz"),
        "MHz": ("megahertz", "megahertz"), "GHz": ("gigahertz", "gigahertz"), "kV": ("kilovolt", "kilovolts"),
        "hp": ("horsepower", "horsepower"), "dB": ("decibel", "decibels"),
        "kPa": ("kilopascal", "kilopascals"),
        "μm": ("micrometer", "micrometers"), "μg": ("microgram", "micrograms"),
        "μs": ("microsecond", "microseconds"), "μl": ("microliter", "microliters"),
        "μL": ("microliter", "microliters"), "μSv": ("microsievert", "microsieverts"),
        "μV": ("microvolt", "microvolts"), "μA": ("microampere", "microamperes"),
        "kcal": ("kilocalorie", "kilocalories"), "bpm": ("beat per minute", "beats per minute"),
    ]
}
