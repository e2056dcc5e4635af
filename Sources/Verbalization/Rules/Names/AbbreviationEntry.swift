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

    /// Short forms of ``Company/number`` that only a year may follow: "b. 1950".
    static let beforeYear: Set<String> = ["b", "d", "r", "m", "fl"]

    /// Titles that are left as they are written where a text breaks off behind them.
    static let openEnded: Set<String> = ["gen", "sen", "rep", "capt", "rev", "messrs"]

    /// What the short form is when the first meaning does not fit its company.
    static let second: [String: AbbreviationEntry] = [
        "sec": AbbreviationEntry("Secretary", .name), "pt": AbbreviationEntry("part", .number),
        "sr": AbbreviationEntry("Sister", .name),
    ]

    init(_ spoken: String, _ company: Company, needsStop: Bool = true) {
        self.spoken = spoken.split(separator: " ").map(String.init)
        self.company = company
        self.needsStop = needsStop
    }
}
