import NarrationModel

/// Says the short forms of the states of the USA, and of Canadian provinces, behind a place's name.
///
///     Norfolk, Va.     Norfolk, Virginia
///     Albany, N.Y.     Albany, New York
///
/// Takes them only behind a capitalised word and a comma. Leaves alone the same letters elsewhere ("OK", "IN"), in lists
/// of authors (`Chan, CT; Sheng, P`) and as degrees (`Jane Hale, MD, said`).
struct UnitedState: WordTriggered {
    let id: RuleID = "united-state"
    let summary = "states of the USA behind a place: Norfolk, Va."
    let trigger: RuleTrigger = .words
    let words = Set(states.keys).union(["n", "s", "r", "w", "b", "p"])

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], sentence.isMark(",", at: index - 1, glued: true),
            let before = sentence[index - 2],
            before.shape == .capitalized || sentence.isAllCapitals && isAtEnd(index, before, in: sentence)
        else { return nil }
        if let dotted = dotted(at: index, in: sentence) { return dotted }
        guard let name = Self.states[lexeme.key], !NamedPerson.isBefore(index, in: sentence) else {
            return nil
        }
        let end = sentence.behindStop(index + 1)
        let isCode = lexeme.shape == .capitals && lexeme.text.utf8.count == 2
        guard isCode || lexeme.shape == .capitalized && end > index + 1 else { return nil }
        return Reading(Self.split(name), for: index..<end)
    }

    /// The words of a state at `index`, in full or short, and the index behind it.
    static func name(at index: Int, in sentence: WrittenSentence) -> (words: [String], end: Int)? {
        if let dotted = UnitedState().dotted(at: index, in: sentence) {
            return (dotted.tokens.map(\.text), dotted.end)
        }
        guard let lexeme = sentence[index], lexeme.kind == .letters, lexeme.shape != .lower else {
            return nil
        }
        let end = sentence.behindStop(index + 1)
        if let name = states[lexeme.key] { return (split(name), end) }
        guard states.values.contains(lexeme.text) else { return nil }
        return ([lexeme.text], index + 1)
    }

    /// In a line of capitals, where IN and OR are words, a mark, a number or nothing stands behind a state.
    private func isAtEnd(_ index: Int, _ before: Lexeme, in sentence: WrittenSentence) -> Bool {
        guard before.kind == .letters else { return false }
        return sentence[index + 1].map { $0.kind != .letters } ?? true
    }

    /// `N.Y.` and `W.Va.`; initials with a space between them are a person's.
    private func dotted(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.letters(index)?.utf8.count == 1, sentence.isMark(".", at: index + 1, glued: true),
            let second = sentence[index + 2], second.kind == .letters, second.shape != .lower,
            second.isGlued || sentence.isAllCapitals,
            sentence.isMark(".", at: index + 3, glued: true), let first = sentence[index],
            let name = Self.dotted[first.key + second.key]
        else { return nil }
        return Reading(Self.split(name), for: index..<index + 4)
    }

    private static func split(_ name: String) -> [String] { name.split(separator: " ").map(String.init) }

    private static let dotted = [
        "ny": "New York", "nj": "New Jersey", "nh": "New Hampshire", "nm": "New Mexico",
        "nc": "North Carolina", "nd": "North Dakota", "sc": "South Carolina", "sd": "South Dakota",
        "ri": "Rhode Island", "wva": "West Virginia", "bc": "British Columbia", "ns": "Nova Scotia",
        "nb": "New Brunswick", "pr": "Puerto Rico",
    ]

    /// By the short form in small letters.
    static let states = [
        "al": "Alabama", "ala": "Alabama", "ak": "Alaska", "az": "Arizona", "ariz": "Arizona",
        "ar": "Arkansas", "ark": "Arkansas", "ca": "California", "calif": "California", "co": "Colorado",
        "colo": "Colorado", "ct": "Connecticut", "conn": "Connecticut", "de": "Delaware", "del": "Delaware",
        "fl": "Florida", "fla": "Florida", "ga": "Georgia", "hi": "Hawaii", "id": "Idaho", "il": "Illinois",
        "ill": "Illinois", "in": "Indiana", "ind": "Indiana", "ia": "Iowa", "ks": "Kansas", "kan": "Kansas",
        "ky": "Kentucky", "la": "Louisiana", "me": "Maine", "md": "Maryland", "ma": "Massachusetts",
        "mass": "Massachusetts", "mi": "Michigan", "mich": "Michigan", "mn": "Minnesota",
        "minn": "Minnesota", "ms": "Mississippi", "miss": "Mississippi", "mo": "Missouri", "mt": "Montana",
        "mont": "Montana", "ne": "Nebraska", "neb": "Nebraska", "nv": "Nevada", "nev": "Nevada",
        "nh": "New Hampshire", "nj": "New Jersey", "nm": "New Mexico", "ny": "New York",
        "nc": "North Carolina", "nd": "North Dakota", "oh": "Ohio", "ok": "Oklahoma", "okla": "Oklahoma",
        "or": "Oregon", "ore": "Oregon", "pa": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina",
        "sd": "South Dakota", "tn": "Tennessee", "tenn": "Tennessee", "tx": "Texas", "tex": "Texas",
        "ut": "Utah", "vt": "Vermont", "va": "Virginia", "wa": "Washington", "wash": "Washington",
        "pr": "Puerto Rico", "ont": "Ontario", "que": "Quebec", "alta": "Alberta", "sask": "Saskatchewan",
        "penn": "Pennsylvania", "penna": "Pennsylvania",
        "wv": "West Virginia", "wi": "Wisconsin", "wis": "Wisconsin", "wy": "Wyoming", "wyo": "Wyoming",
    ]
}
