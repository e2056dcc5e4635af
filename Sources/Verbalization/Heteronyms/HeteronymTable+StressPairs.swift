extension HeteronymTable {
    /// Nouns and verbs that differ in stress and are less common in the news.
    static let stressPairs: [[HeteronymEntry]] = [
        HeteronymEntry.pair(
            "affect", "ˈæfɛkt", "əˈfɛkt", lean: -2, isCounted: false,
            [
                .before("flat, positive, negative, blunted, of, and, human", 3),
                .after("theory, regulation, control, states, display", 5),
                .around("emotion, psychology, psychological, emotions, mood, cognition", 2),
            ]),
        HeteronymEntry.pair("compact", "ˈkɒmpækt", "kəmˈpækt", lean: 3),
        HeteronymEntry.pair(
            "confines", "ˈkɒnfaɪnz", "kənˈfaɪnz", isCounted: false,
            [
                .after("of", 4), .after("himself, herself, itself", -6),
                .before("the, within, narrow, close, these", 3),
            ]),
        HeteronymEntry.pair("fragment", "ˈfɹæɡmənt", "fɹæɡˈmɛnt", lean: 1, formLean: 2, [.after("into", -4)]),
        HeteronymEntry.pair("incline", "ˈɪnklaɪn", "ɪnˈklaɪn", lean: 1, [.after("to, towards", -2)]),
        HeteronymEntry.pair("insert", "ˈɪnsɜːt", "ɪnˈsɜːt", lean: -1),
        HeteronymEntry.pair("interchange", "ˈɪntɚtʃeɪndʒ", "ˌɪntɚˈtʃeɪndʒ", lean: 1),
        HeteronymEntry.pair(
            "invite", "ˈɪnvaɪt", "ɪnˈvaɪt", lean: -1, formLean: -1,
            [
                .before("an, to an, the, her, his", 2), .after("only, list, to the, from", 1),
            ]),
        HeteronymEntry.pair(
            "recount", "ˈɹiːkaʊnt", "ɹɪˈkaʊnt", lean: -1, formLean: -2,
            [
                .around("votes, ballots, election, ballot, vote", 3),
                .before("judicial, manual, automatic", 4),
            ]),
    ]

    /// More words whose weak vowel is full in the verb.
    static let weakStems: [[HeteronymEntry]] = [
        HeteronymEntry.weak(
            "approximate", "əˈpɹɒksɪm", lean: 0, formLean: -2,
            [
                .after("to", -1), .after("number, size, location, date, age, value, position, cost", 4),
            ]),
        HeteronymEntry.weak("initiate", "ɪˈnɪʃi", lean: -1, formLean: 0),
        HeteronymEntry.weak("predicate", "ˈpɹɛdɪk", lean: 2),
        HeteronymEntry.weak("subordinate", "səˈbɔːɹdɪn", lean: 1, formLean: 2, [.after("to", 2)]),
    ]
}
