/// The names of months and weekdays in English, in full and shortened, and the signs of time zones.
enum CalendarWords {
    private static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        var result = ["sept": 9]
        for (index, name) in names.enumerated() {
            result[name] = index + 1
            result[String(name.prefix(3))] = index + 1
        }
        return result
    }()

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
        "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun",
    ]

    private static let zones: Set<String> = [
        "gmt", "utc", "bst", "ist", "cet", "cest", "eet", "eest", "msk", "est", "edt", "et", "cst", "cdt",
        "ct",
        "mst", "mdt", "mt", "pst", "pdt", "pt", "aest", "aedt", "acst", "awst", "nzst", "nzdt", "jst", "kst",
        "sgt",
        "hkt", "sast", "eat", "wat",
    ]

    /// The number of the month called `term`, 1 to 12.
    static func month(_ term: String) -> Int? { months[term] }

    static func isWeekday(_ term: String) -> Bool { weekdays.contains(term) }

    /// Whether `term` names a zone, with or without an offset: `et`, `gmt+2`.
    static func isZone(_ term: String) -> Bool {
        if zones.contains(term) { return true }
        let name = term.prefix { $0 != "+" && $0 != "-" && $0 != "−" }
        let offset = term.dropFirst(name.count + 1)
        return (name == "gmt" || name == "utc") && !offset.isEmpty
            && offset.allSatisfy { $0.isNumber || $0 == ":" }
    }
}
