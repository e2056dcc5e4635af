import NarrationModel

/// Says the short forms of the states of the USA behind a place's name.
///
///     Norfolk, Va.     Norfolk, Virginia
///     Austin, TX       Austin, Texas
///
/// Takes them only behind a capitalised word and a comma. Leaves alone the same letters elsewhere ("OK", "IN").
struct UnitedState: WordTriggered {
    let id: RuleID = "united-state"
    let summary = "states of the USA behind a place: Norfolk, Va."
    let trigger: RuleTrigger = .words
    let words = Set(states.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], sentence.isMark(",", at: index - 1, glued: true),
            sentence[index - 2]?.shape == .capitalized, let name = Self.states[lexeme.key]
        else { return nil }
        let end = sentence.behindStop(index + 1)
        let isCode = lexeme.shape == .capitals && lexeme.text.utf8.count == 2
        guard isCode || lexeme.shape == .capitalized && end > index + 1 else { return nil }
        return Reading(name.split(separator: " ").map(String.init), for: index..<end)
    }

    private static let states = [
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
        "wv": "West Virginia", "wi": "Wisconsin", "wis": "Wisconsin", "wy": "Wyoming", "wyo": "Wyoming",
    ]
}
