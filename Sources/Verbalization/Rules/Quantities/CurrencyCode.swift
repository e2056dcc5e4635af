/// The three-letter codes of ISO 4217.
enum CurrencyCode {
    /// The currency of `code` in capitals.
    static let currencies: [String: Currency] = [
        "USD": .dollar, "GBP": .pound, "EUR": .euro, "JPY": Currency("yen", "yen"),
        "INR": Currency("rupee", "rupees", of: "Indian"), "PKR": Currency("rupee", "rupees", of: "Pakistani"),
        "LKR": Currency("rupee", "rupees", of: "Sri Lankan"),
        "NPR": Currency("rupee", "rupees", of: "Nepalese"),
        "BDT": Currency("taka", "taka"), "IDR": Currency("rupiah", "rupiah"),
        "MYR": Currency("ringgit", "ringgit"),
        "PHP": Currency("peso", "pesos", of: "Philippine"), "THB": Currency("baht", "baht"),
        "VND": Currency("dong", "dong"), "CNY": Currency("yuan", "yuan"), "CNH": Currency("yuan", "yuan"),
        "KRW": Currency("won", "won"), "TWD": Currency.dollar.of(["Taiwan"]),
        "HKD": Currency.dollar.of(["Hong", "Kong"]),
        "SGD": Currency.dollar.of(["Singapore"]), "AUD": Currency.dollar.of(["Australian"]),
        "NZD": Currency.dollar.of(["New", "Zealand"]), "CAD": Currency.dollar.of(["Canadian"]),
        "MXN": Currency("peso", "pesos", of: "Mexican"), "ARS": Currency("peso", "pesos", of: "Argentine"),
        "CLP": Currency("peso", "pesos", of: "Chilean"), "COP": Currency("peso", "pesos", of: "Colombian"),
        "BRL": Currency("real", "reais"), "PEN": Currency("sol", "soles"),
        "CHF": Currency("franc", "francs", of: "Swiss"),
        "SEK": Currency("krona", "kronor", of: "Swedish"),
        "NOK": Currency("krone", "kroner", of: "Norwegian"),
        "DKK": Currency("krone", "kroner", of: "Danish"), "ISK": Currency("krona", "kronur", of: "Icelandic"),
        "PLN": Currency("zloty", "zlotys"), "CZK": Currency("koruna", "koruna", of: "Czech"),
        "HUF": Currency("forint", "forints"), "RON": Currency("leu", "lei"), "BGN": Currency("lev", "leva"),
        "RSD": Currency("dinar", "dinars", of: "Serbian"), "UAH": Currency("hryvnia", "hryvnias"),
        "RUB": Currency("ruble", "rubles"), "BYN": Currency("ruble", "rubles", of: "Belarusian"),
        "TRY": Currency("lira", "lira", of: "Turkish"), "ILS": Currency("shekel", "shekels"),
        "AED": Currency("dirham", "dirhams"), "SAR": Currency("riyal", "riyals", of: "Saudi"),
        "QAR": Currency("riyal", "riyals", of: "Qatari"), "KWD": Currency("dinar", "dinars", of: "Kuwaiti"),
        "BHD": Currency("dinar", "dinars", of: "Bahraini"),
        "JOD": Currency("dinar", "dinars", of: "Jordanian"),
        "IQD": Currency("dinar", "dinars", of: "Iraqi"), "IRR": Currency("rial", "rials", of: "Iranian"),
        "EGP": Currency.pound.of(["Egyptian"]), "LBP": Currency("pound", "pounds", of: "Lebanese"),
        "MAD": Currency("dirham", "dirhams", of: "Moroccan"),
        "TND": Currency("dinar", "dinars", of: "Tunisian"),
        "ZAR": Currency("rand", "rand"), "NGN": Currency("naira", "naira"), "GHS": Currency("cedi", "cedis"),
        "KES": Currency("shilling", "shillings", of: "Kenyan"),
        "UGX": Currency("shilling", "shillings", of: "Ugandan"),
        "TZS": Currency("shilling", "shillings", of: "Tanzanian"), "ETB": Currency("birr", "birr"),
        "XAF": Currency("franc", "francs", of: "C.F.A"), "XOF": Currency("franc", "francs", of: "C.F.A"),
        "KZT": Currency("tenge", "tenge"), "UZS": Currency("som", "som"), "GEL": Currency("lari", "lari"),
        "AMD": Currency("dram", "drams"), "AZN": Currency("manat", "manat"),
        "AFN": Currency("afghani", "afghanis"),
    ]

    /// Codes that are a word or a name too, and need a long amount behind them: `COP27` is no money.
    static let ambiguous: Set<String> = [
        "COP", "TRY", "PEN", "RON", "MAD", "PHP", "GEL", "AMD", "ARS", "SAR", "BYN",
    ]
}
