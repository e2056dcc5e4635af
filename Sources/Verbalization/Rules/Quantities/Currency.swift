/// A currency's words.
struct Currency: Sendable {
    let one: String
    let many: String

    /// The word for hundredths, one and many; nil when they are read as decimals.
    let cents: (one: String, many: String)?

    /// Words said before the unit, as in "US dollars".
    var country: [String] = []

    private init(_ one: String, _ many: String, cents: (String, String)? = nil) {
        self.one = one
        self.many = many
        self.cents = cents.map { (one: $0.0, many: $0.1) }
    }

    static let symbols: [Unicode.Scalar: Currency] = [
        "$": Currency("dollar", "dollars", cents: ("cent", "cents")),
        "£": Currency("pound", "pounds", cents: ("penny", "pence")),
        "€": Currency("euro", "euros", cents: ("cent", "cents")),
        "¥": Currency("yen", "yen"), "₴": Currency("hryvnia", "hryvnias"), "₽": Currency("ruble", "rubles"),
        "₹": Currency("rupee", "rupees"), "₩": Currency("won", "won"), "₺": Currency("lira", "lira"),
        "₪": Currency("shekel", "shekels"), "₿": Currency("bitcoin", "bitcoins"),
        "₫": Currency("dong", "dong"),
        "₦": Currency("naira", "naira"), "¢": Currency("cent", "cents"),
    ]

    /// International codes, which stand before or behind the amount.
    static let codes: [String: Unicode.Scalar] = [
        "USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "UAH": "₴", "RUB": "₽", "INR": "₹",
    ]

    /// The country's words for letters before a dollar sign.
    static let countries: [String: [String]] = [
        "US": ["U.S"], "A": ["Australian"], "AU": ["Australian"], "C": ["Canadian"], "CA": ["Canadian"],
        "HK": ["Hong", "Kong"], "NZ": ["New", "Zealand"], "S": ["Singapore"], "NT": ["Taiwan"],
    ]
}
