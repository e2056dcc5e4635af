extension UnitTable {
    /// Units without prefixes, imperial ones, and what papers write in their own way.
    static let everyday: [String: Unit] = lengths.merging(times, uniquingKeysWith: first)
        .merging(masses, uniquingKeysWith: first).merging(energies, uniquingKeysWith: first)
        .merging(data, uniquingKeysWith: first).merging(rates, uniquingKeysWith: first)

    /// What may stand behind a slash although it is no symbol: `kWh/day`, `$5/mo`.
    static let divisors: [String: [String]] = [
        "mo": ["month"], "d": ["day"], "yr": ["year"], "y": ["year"], "wk": ["week"], "bbl": ["barrel"],
        "day": ["day"], "night": ["night"], "month": ["month"], "year": ["year"], "week": ["week"],
        "hour": ["hour"],
        "minute": ["minute"], "second": ["second"], "person": ["person"], "capita": ["capita"],
        "barrel": ["barrel"], "ton": ["ton"], "tonne": ["ton"], "liter": ["liter"], "litre": ["liter"],
        "gallon": ["gallon"], "mile": ["mile"], "pound": ["pound"], "ounce": ["ounce"], "acre": ["acre"],
    ]

    private static let first: @Sendable (Unit, Unit) -> Unit = { first, _ in first }

    private static let lengths: [String: Unit] = [
        "m": Unit("meter", "meters"), "kms": Unit("kilometer", "kilometers"),
        "Km": Unit("kilometer", "kilometers"),
        "KM": Unit("kilometer", "kilometers", isShy: true), "ha": Unit("hectare", "hectares"),
        "ft": Unit("foot", "feet"), "in": Unit("inch", "inches", isShy: true), "yd": Unit("yard", "yards"),
        "yds": Unit("yard", "yards"), "mi": Unit("mile", "miles"),
        "nmi": Unit("nautical mile", "nautical miles"),
        "ac": Unit("acre", "acres", isShy: true), "ly": Unit("light year", "light years"),
        "sqm": Unit("square meter", "square meters"), "sqft": Unit("square foot", "square feet"),
        "sqkm": Unit("square kilometer", "square kilometers"), "sqmi": Unit("square mile", "square miles"),
        "Å": Unit("angstrom", "angstroms"),
    ]
    private static let times: [String: Unit] = [
        "h": Unit("hour", "hours", isShy: true), "s": Unit("second", "seconds", isShy: true),
        "hr": Unit("hour", "hours"), "hrs": Unit("hour", "hours"), "min": Unit("minute", "minutes"),
        "mins": Unit("minute", "minutes"), "sec": Unit("second", "seconds"),
        "secs": Unit("second", "seconds"),
        "wk": Unit("week", "weeks"), "wks": Unit("week", "weeks"), "mos": Unit("month", "months"),
        "yr": Unit("year", "years"), "yrs": Unit("year", "years"),
    ]
    private static let masses: [String: Unit] = [
        "g": Unit("gram", "grams", isShy: true), "t": Unit("ton", "tons", isShy: true),
        "kgs": Unit("kilogram", "kilograms"), "KG": Unit("kilogram", "kilograms"),
        "Kg": Unit("kilogram", "kilograms"),
        "lb": Unit("pound", "pounds"), "lbs": Unit("pound", "pounds"), "oz": Unit("ounce", "ounces"),
        "cwt": Unit("hundredweight", "hundredweight"), "MT": Unit("metric ton", "metric tons", isShy: true),
        "l": Unit("liter", "liters", isShy: true), "L": Unit("liter", "liters", isShy: true),
        "cc": Unit("cubic centimeter", "cubic centimeters"), "gal": Unit("gallon", "gallons"),
        "gals": Unit("gallon", "gallons"), "qt": Unit("quart", "quarts"), "qts": Unit("quart", "quarts"),
        "pt": Unit("pint", "pints", isShy: true), "pts": Unit("point", "points"),
        "tsp": Unit("teaspoon", "teaspoons"),
        "tbsp": Unit("tablespoon", "tablespoons"), "bbl": Unit("barrel", "barrels"),
        "bbls": Unit("barrel", "barrels"),
    ]
    private static let energies: [String: Unit] = [
        "W": Unit("watt", "watts", isShy: true), "V": Unit("volt", "volts", isShy: true),
        "A": Unit("ampere", "amperes", isShy: true), "J": Unit("joule", "joules", isShy: true),
        "N": Unit("newton", "newtons", isShy: true), "K": Unit("kelvin", "kelvins", isShy: true),
        "Ω": Unit("ohm", "ohms"),
        "Pa": Unit("pascal", "pascals", isShy: true), "Hz": Unit("hertz", "hertz"),
        "hp": Unit("horsepower", "horsepower"),
        "bhp": Unit("brake horsepower", "brake horsepower"), "kcals": Unit("kilocalorie", "kilocalories"),
        "BTU": Unit("British thermal unit", "British thermal units"),
        "Btu": Unit("British thermal unit", "British thermal units"),
        "MMBtu": Unit("million British thermal units", "million British thermal units"),
        "dB": Unit("decibel", "decibels"), "dBA": Unit("decibel", "decibels"), "lm": Unit("lumen", "lumens"),
        "lx": Unit("lux", "lux"), "cd": Unit("candela", "candelas", isShy: true),
        "Sv": Unit("sievert", "sieverts"),
        "Bq": Unit("becquerel", "becquerels"), "Gy": Unit("gray", "grays"),
        "eV": Unit("electron volt", "electron volts"),
        "Nm": Unit("newton meter", "newton meters"), "mol": Unit("mole", "moles"),
        "Wh": Unit("watt hour", "watt hours"),
        "mmHg": Unit("millimeter of mercury", "millimeters of mercury"),
        "psi": Unit("pound per square inch", "pounds per square inch"),
        "inHg": Unit("inch of mercury", "inches of mercury"), "cal": Unit("calorie", "calories"),
    ]
    private static let data: [String: Unit] = [
        "KiB": Unit("kibibyte", "kibibytes"), "MiB": Unit("mebibyte", "mebibytes"),
        "GiB": Unit("gibibyte", "gibibytes"),
        "TiB": Unit("tebibyte", "tebibytes"), "MP": Unit("megapixel", "megapixels", isShy: true),
        "px": Unit("pixel", "pixels"), "dpi": Unit("dot per inch", "dots per inch"),
        "ppi": Unit("pixel per inch", "pixels per inch"),
        "fps": Unit("frame per second", "frames per second"),
    ]
    private static let rates: [String: Unit] = [
        "mph": Unit("mile per hour", "miles per hour"),
        "kph": Unit("kilometer per hour", "kilometers per hour"),
        "kmh": Unit("kilometer per hour", "kilometers per hour"),
        "kmph": Unit("kilometer per hour", "kilometers per hour"),
        "mpg": Unit("mile per gallon", "miles per gallon"),
        "rpm": Unit("revolution per minute", "revolutions per minute"),
        "kn": Unit("knot", "knots"), "kts": Unit("knot", "knots"), "kt": Unit("knot", "knots"),
        "bps": Unit("bit per second", "bits per second"), "bpm": Unit("beat per minute", "beats per minute"),
        "ppm": Unit("part per million", "parts per million"),
        "ppb": Unit("part per billion", "parts per billion"),
        "bpd": Unit("barrel per day", "barrels per day"),
        "mcg": Unit("microgram", "micrograms"), "mpm": Unit("meter per minute", "meters per minute"),
    ]
}
