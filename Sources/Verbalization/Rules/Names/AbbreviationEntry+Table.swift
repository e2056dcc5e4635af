/// The short forms that English news uses, sorted by what must stand beside them.
extension AbbreviationEntry {
    /// By the short form in small letters, without its stop.
    static let table: [String: AbbreviationEntry] = [
        titles, numbers, years, books, behindNames, streets, days, states, others,
    ]
    .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    private static let titles: [String: AbbreviationEntry] = [
        "mr": .init("Mister", .name, needsStop: false),
        "mrs": .init("Missus", .name, needsStop: false),
        "ms": .init("Miz", .name, needsStop: false),
        "messrs": .init("Messieurs", .name, needsStop: false),
        "mx": .init("Mix", .name, needsStop: false),
        "dr": .init("Doctor", .name, needsStop: false),
        "drs": .init("Doctors", .name),
        "prof": .init("Professor", .name, needsStop: false),
        "profs": .init("Professors", .name),
        "rev": .init("Reverend", .name, needsStop: false),
        "revd": .init("Reverend", .name, needsStop: false),
        "gov": .init("Governor", .name),
        "govs": .init("Governors", .name),
        "sen": .init("Senator", .name),
        "sens": .init("Senators", .name),
        "rep": .init("Representative", .name),
        "reps": .init("Representatives", .name),
        "del": .init("Delegate", .name),
        "pres": .init("President", .name),
        "hon": .init("Honorable", .name),
        "fr": .init("Father", .name),
        "br": .init("Brother", .name),
        "ven": .init("Venerable", .name),
        "bp": .init("Bishop", .name),
        "abp": .init("Archbishop", .name),
        "archbp": .init("Archbishop", .name),
        "msgr": .init("Monsignor", .name, needsStop: false),
        "mgr": .init("Monsignor", .name),
        "rt": .init("Right", .name),
        "gen": .init("General", .name),
        "gens": .init("Generals", .name),
        "lt": .init("Lieutenant", .name, needsStop: false),
        "col": .init("Colonel", .name),
        "cols": .init("Colonels", .name),
        "maj": .init("Major", .name),
        "capt": .init("Captain", .name, needsStop: false),
        "sgt": .init("Sergeant", .name, needsStop: false),
        "ssgt": .init("Staff Sergeant", .name, needsStop: false),
        "msgt": .init("Master Sergeant", .name, needsStop: false),
        "cpl": .init("Corporal", .name, needsStop: false),
        "pvt": .init("Private", .name, needsStop: false),
        "pfc": .init("Private First Class", .name, needsStop: false),
        "spc": .init("Specialist", .name),
        "ens": .init("Ensign", .name),
        "adm": .init("Admiral", .name),
        "cmdr": .init("Commander", .name, needsStop: false),
        "cdr": .init("Commander", .name, needsStop: false),
        "comdr": .init("Commander", .name, needsStop: false),
        "cdre": .init("Commodore", .name, needsStop: false),
        "commo": .init("Commodore", .name),
        "brig": .init("Brigadier", .name),
        "flt": .init("Flight", .name),
        "sqn": .init("Squadron", .name),
        "wg": .init("Wing", .name),
        "ldr": .init("Leader", .name),
        "supt": .init("Superintendent", .name),
        "det": .init("Detective", .name),
        "insp": .init("Inspector", .name),
        "const": .init("Constable", .name),
        "atty": .init("Attorney", .name),
        "asst": .init("Assistant", .name),
        "assoc": .init("Associate", .name),
        "amb": .init("Ambassador", .name),
        "cllr": .init("Councillor", .name, needsStop: false),
        "mt": .init("Mount", .name, needsStop: false),
        "mts": .init("Mounts", .name),
        "ft": .init("Fort", .name),
        "pt": .init("Point", .name),
        "mme": .init("Madame", .name, needsStop: false),
        "mlle": .init("Mademoiselle", .name, needsStop: false),
        "v": .init("V", .name, needsStop: false),
    ]

    private static let numbers: [String: AbbreviationEntry] = [
        "no": .init("number", .number),
        "nos": .init("numbers", .number),
        "p": .init("page", .number),
        "pp": .init("pages", .number, needsStop: false),
        "vol": .init("volume", .number, needsStop: false),
        "vols": .init("volumes", .number, needsStop: false),
        "ch": .init("chapter", .number),
        "chs": .init("chapters", .number),
        "chap": .init("chapter", .number),
        "fig": .init("figure", .number),
        "figs": .init("figures", .number),
        "art": .init("article", .number),
        "arts": .init("articles", .number),
        "sec": .init("section", .number),
        "secs": .init("sections", .number),
        "ca": .init("circa", .number),
        "c": .init("circa", .number),
        "ext": .init("extension", .number),
        "est": .init("established", .number),
        "pop": .init("population", .number),
        "para": .init("paragraph", .number),
        "paras": .init("paragraphs", .number),
        "par": .init("paragraph", .number),
        "bk": .init("book", .number),
        "ver": .init("version", .number),
        "tel": .init("telephone", .number),
        "apt": .init("apartment", .number),
        "rm": .init("room", .number),
        "ln": .init("line", .number),
        "ll": .init("lines", .number),
        "eq": .init("equation", .number),
        "eqs": .init("equations", .number),
        "cap": .init("chapter", .number),
    ]

    /// Books of the Bible whose short forms are no words.
    private static let books: [String: AbbreviationEntry] = [
        "cor", "thess", "heb", "rom", "gal", "eph", "deut", "lev", "exod", "isa", "jer", "ezek", "prov",
        "eccl",
        "chron", "kgs", "macc", "zech", "judg", "josh", "neh", "ps", "pss", "tim", "matt",
    ].reduce(into: [:]) { table, short in
        table[short] = BibleBooks.names[short].map { AbbreviationEntry($0, .number) }
    }

    private static let years: [String: AbbreviationEntry] = [
        "b": .init("born", .number),
        "d": .init("died", .number),
        "r": .init("reigned", .number),
        "fl": .init("flourished", .number),
        "m": .init("married", .number),
    ]

    private static let behindNames: [String: AbbreviationEntry] = [
        "jr": .init("Junior", .behindName, needsStop: false),
        "sr": .init("Senior", .behindName, needsStop: false),
        "esq": .init("Esquire", .behindName, needsStop: false),
        "inc": .init("Incorporated", .behindName),
        "corp": .init("Corporation", .behindName),
        "co": .init("Company", .behindName),
        "cos": .init("Companies", .behindName),
        "ltd": .init("Limited", .behindName, needsStop: false),
        "bros": .init("Brothers", .behindName, needsStop: false),
        "mfg": .init("Manufacturing", .behindName),
        "expy": .init("Expressway", .behindName),
        "tpke": .init("Turnpike", .behindName),
        "jct": .init("Junction", .behindName),
        "bldg": .init("Building", .behindName),
        "mtn": .init("Mountain", .behindName),
        "mtns": .init("Mountains", .behindName),
    ]

    /// Streets whose short forms are no other word; "St." and "Dr." have their own rules.
    private static let streets = entries(
        ["ave", "blvd", "rd", "hwy", "pkwy", "ln", "ct", "pl", "ter", "cir", "sq"],
        of: StreetAddress.suffixes,
        .behindName)

    /// Days that are no word: "Sat." and "Sun." need more beside them.
    private static let days = entries(
        Weekday.short.keys.filter { $0 != "sat" && $0 != "sun" }, of: Weekday.short, .anything)

    /// States that stand without a place before them.
    private static let states = entries(
        [
            "calif", "fla", "conn", "wis", "minn", "ariz", "tenn", "okla", "penn", "colo", "nev", "mich",
        ], of: UnitedState.states, .anything)

    private static func entries(
        _ keys: [String], of names: [String: String], _ company: Company
    ) -> [String: AbbreviationEntry] {
        keys.reduce(into: [:]) { table, key in
            table[key] = names[key].map { AbbreviationEntry($0, company) }
        }
    }

    private static let others: [String: AbbreviationEntry] = [
        "approx": .init("approximately", .anything),
        "etc": .init("et cetera", .anything, needsStop: false),
        "dept": .init("Department", .anything),
        "depts": .init("Departments", .anything),
        "univ": .init("University", .anything),
        "assn": .init("Association", .anything),
        "govt": .init("government", .anything, needsStop: false),
        "div": .init("Division", .anything), "bn": .init("Battalion", .anything),
        "bde": .init("Brigade", .anything), "regt": .init("Regiment", .anything),
        "ret": .init("retired", .anything), "utd": .init("United", .anything, needsStop: false),
        "intl": .init("International", .anything),
        "natl": .init("National", .anything),
        "incl": .init("including", .anything),
        "excl": .init("excluding", .anything),
        "misc": .init("miscellaneous", .anything),
        "esp": .init("especially", .anything),
        "usu": .init("usually", .anything),
        "op": .init("op", .anything), "cit": .init("cit", .anything), "loc": .init("loc", .anything),
        "viz": .init("viz", .anything),
        "cf": .init("compare", .anything),
        "ibid": .init("ibid", .anything),
        "mph": .init("miles per hour", .anything, needsStop: false),
        "kph": .init("kilometers per hour", .anything, needsStop: false),
        "al": .init("al", .anything),
        "vs": .init("versus", .anything, needsStop: false),
    ]
}
