/// A shortened word, what it stands for and where it may stand.
struct AbbreviationEntry: Sendable {
    /// What must stand beside a shortened word.
    enum Company: Sendable {
        case anything
        /// A capitalised word behind it; such a word never ends a sentence.
        case name
        /// A number behind it.
        case number
        /// Nothing behind it: it follows a name and may end a sentence.
        case behindName
    }

    let spoken: [String]
    let company: Company
    let needsStop: Bool

    private init(_ spoken: String, _ company: Company, needsStop: Bool = true) {
        self.spoken = spoken.split(separator: " ").map(String.init)
        self.company = company
        self.needsStop = needsStop
    }

    /// By the short form in small letters, without its stop.
    static let table: [String: AbbreviationEntry] = titles.merging(others) { first, _ in first }

    private static let titles: [String: AbbreviationEntry] = [
        "mr": .init("Mister", .name, needsStop: false), "mrs": .init("Missus", .name, needsStop: false),
        "ms": .init("Miz", .name, needsStop: false), "messrs": .init("Messieurs", .name, needsStop: false),
        "dr": .init("Doctor", .name, needsStop: false), "drs": .init("Doctors", .name),
        "prof": .init("Professor", .name, needsStop: false),
        "rev": .init("Reverend", .name, needsStop: false),
        "gov": .init("Governor", .name), "sen": .init("Senator", .name), "sens": .init("Senators", .name),
        "rep": .init("Representative", .name), "reps": .init("Representatives", .name),
        "pres": .init("President", .name), "hon": .init("Honorable", .name), "fr": .init("Father", .name),
        "gen": .init("General", .name), "lt": .init("Lieutenant", .name, needsStop: false),
        "col": .init("Colonel", .name), "maj": .init("Major", .name),
        "capt": .init("Captain", .name, needsStop: false),
        "sgt": .init("Sergeant", .name, needsStop: false), "cpl": .init("Corporal", .name, needsStop: false),
        "pvt": .init("Private", .name, needsStop: false), "adm": .init("Admiral", .name),
        "cmdr": .init("Commander", .name, needsStop: false), "brig": .init("Brigadier", .name),
        "supt": .init("Superintendent", .name), "atty": .init("Attorney", .name),
        "mt": .init("Mount", .name, needsStop: false),
        "ft": .init("Fort", .name), "msgr": .init("Monsignor", .name), "det": .init("Detective", .name),
        "insp": .init("Inspector", .name), "amb": .init("Ambassador", .name),
    ]

    private static let others: [String: AbbreviationEntry] = [
        "pop": .init("population", .number), "cllr": .init("Councillor", .name),
        "no": .init("number", .number), "nos": .init("numbers", .number), "p": .init("page", .number),
        "pp": .init("pages", .number), "vol": .init("volume", .number), "vols": .init("volumes", .number),
        "ch": .init("chapter", .number), "fig": .init("figure", .number), "figs": .init("figures", .number),
        "art": .init("article", .number), "sec": .init("section", .number), "ca": .init("circa", .number),
        "c": .init("circa", .number), "approx": .init("approximately", .anything),
        "ext": .init("extension", .number),
        "vs": .init("versus", .anything, needsStop: false),
        "etc": .init("et cetera", .anything, needsStop: false),
        "jr": .init("Junior", .behindName, needsStop: false), "sr": .init("Senior", .behindName),
        "inc": .init("Incorporated", .behindName), "corp": .init("Corporation", .behindName),
        "co": .init("Company", .behindName), "ltd": .init("Limited", .behindName, needsStop: false),
        "bros": .init("Brothers", .behindName, needsStop: false), "dept": .init("Department", .anything),
        "univ": .init("University", .anything), "assn": .init("Association", .anything),
        "est": .init("established", .number), "ave": .init("Avenue", .behindName),
        "blvd": .init("Boulevard", .behindName),
        "rd": .init("Road", .behindName), "mon": .init("Monday", .anything),
        "tue": .init("Tuesday", .anything),
        "tues": .init("Tuesday", .anything), "wed": .init("Wednesday", .anything),
        "thu": .init("Thursday", .anything),
        "thurs": .init("Thursday", .anything), "fri": .init("Friday", .anything),
        "calif": .init("California", .anything),
        "fla": .init("Florida", .anything), "conn": .init("Connecticut", .anything),
        "mass": .init("Massachusetts", .name),
        "wis": .init("Wisconsin", .anything), "minn": .init("Minnesota", .anything),
        "ariz": .init("Arizona", .anything),
        "tenn": .init("Tennessee", .anything), "okla": .init("Oklahoma", .anything),
        "mph": .init("miles per hour", .anything, needsStop: false),
        "kph": .init("kilometers per hour", .anything, needsStop: false), "sq": .init("square", .anything),
    ]
}
