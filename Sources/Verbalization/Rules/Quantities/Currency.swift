/// A currency's words.
struct Currency: Sendable {
    let one: String
    let many: String

    /// The word for hundredths, one and many; nil when they are read as decimals.
    let cents: (one: String, many: String)?

    /// Words said before the unit, as in "US dollars".
    var country: [String] = []

    init(_ one: String, _ many: String, cents: (String, String)? = nil, of country: String = "") {
        self.one = one
        self.many = many
        self.cents = cents.map { (one: $0.0, many: $0.1) }
        self.country = country.split(separator: " ").map(String.init)
    }

    /// The same unit of another country.
    func of(_ country: [String]) -> Currency {
        var currency = self
        currency.country = country
        return currency
    }

    static let dollar = Currency("dollar", "dollars", cents: ("cent", "cents"))
    static let pound = Currency("pound", "pounds", cents: ("penny", "pence"))
    static let euro = Currency("euro", "euros", cents: ("cent", "cents"))

    static let symbols: [Unicode.Scalar: Currency] = [
        "$": dollar, "£": pound, "€": euro, "¥": Currency("yen", "yen"), "₴": Currency("hryvnia", "hryvnias"),
        "₽": Currency("ruble", "rubles"), "₹": Currency("rupee", "rupees"), "₨": Currency("rupee", "rupees"),
        "₩": Currency("won", "won"), "₺": Currency("lira", "lira"), "₪": Currency("shekel", "shekels"),
        "₿": Currency("bitcoin", "bitcoins"), "₫": Currency("dong", "dong"), "₦": Currency("naira", "naira"),
        "¢": Currency("cent", "cents"), "₱": Currency("peso", "pesos"), "฿": Currency("baht", "baht"),
        "₵": Currency("cedi", "cedis"), "₡": Currency("colon", "colones"), "₸": Currency("tenge", "tenge"),
        "₼": Currency("manat", "manat"), "₾": Currency("lari", "lari"), "₮": Currency("tugrik", "tugriks"),
        "₭": Currency("kip", "kip"), "៛": Currency("riel", "riels"), "₲": Currency("guarani", "guaranis"),
        "֏": Currency("dram", "drams"), "৳": Currency("taka", "taka"), "₣": Currency("franc", "francs"),
        "₤": Currency("lira", "lira"),
    ]

    /// The country's words for letters before a dollar sign.
    static let countries: [String: [String]] = [
        "US": ["U.S"], "A": ["Australian"], "AU": ["Australian"], "C": ["Canadian"], "CA": ["Canadian"],
        "CAD": ["Canadian"], "HK": ["Hong", "Kong"], "NZ": ["New", "Zealand"], "S": ["Singapore"],
        "SG": ["Singapore"],
        "NT": ["Taiwan"], "T": ["Trinidad"], "TT": ["Trinidad"], "J": ["Jamaican"], "B": ["Brunei"],
        "Z": ["Zimbabwean"],
        "EC": ["East", "Caribbean"], "N": ["Namibian"], "FJ": ["Fijian"], "Bds": ["Barbadian"],
    ]

    /// Letters that stand for a currency beside an amount and are no international code.
    static let letters: [String: Currency] = [
        "Rs": Currency("rupee", "rupees"), "Re": Currency("rupee", "rupees"), "RMB": Currency("yuan", "yuan"),
        "kr": Currency("krone", "kroner"), "Kr": Currency("krone", "kroner"),
        "SKr": Currency("krona", "kronor"),
        "Kč": Currency("koruna", "koruna"), "zł": Currency("zloty", "zlotys"),
        "Ft": Currency("forint", "forints"),
        "RM": Currency("ringgit", "ringgit"), "Rp": Currency("rupiah", "rupiah"),
        "Tk": Currency("taka", "taka"),
        "SFr": Currency("franc", "francs", of: "Swiss"),
        "Ksh": Currency("shilling", "shillings", of: "Kenyan"),
        "KSh": Currency("shilling", "shillings", of: "Kenyan"), "Sh": Currency("shilling", "shillings"),
        "BTC": Currency("bitcoin", "bitcoins"), "ETH": Currency("ether", "ether"),
        "UAH": Currency("hryvnia", "hryvnias"),
    ]
}
