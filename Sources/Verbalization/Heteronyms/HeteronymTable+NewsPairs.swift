extension HeteronymTable {
    /// More nouns and verbs that differ in stress.
    static let newsPairs: [[HeteronymEntry]] = [
        HeteronymEntry.pair("abstract", "ˈæbstɹækt", "æbˈstɹækt", lean: 1),
        HeteronymEntry.pair("addict", "ˈædɪkt", "əˈdɪkt", lean: 1),
        HeteronymEntry.pair(
            "ally", "ˈælaɪ", "əˈlaɪ", lean: 2, isCounted: false, [.after("with, itself, themselves", -3)]),
        HeteronymEntry.pair(
            "combine", "ˈkɒmbaɪn", "kəmˈbaɪn", lean: -2,
            [.after("harvester, harvesters", 7), .before("nfl, nhl, scouting, draft", 4)]),
        HeteronymEntry.pair(
            "compound", "ˈkɒmpaʊnd", "kəmˈpaʊnd", lean: 1,
            [.after("over, the, quickly", -2), .after("interest", 4)]),
        HeteronymEntry.pair("console", "ˈkɒnsoʊl", "kənˈsoʊl", lean: 3),
        HeteronymEntry.pair("construct", "ˈkɒnstɹʌkt", "kənˈstɹʌkt", lean: -1),
        HeteronymEntry.pair(
            "digest", "ˈdaɪdʒɛst", "daɪˈdʒɛst", lean: -1, [.before("reader's, weekly, news", 3)]),
        HeteronymEntry.pair("discharge", "ˈdɪstʃɑːɹdʒ", "dɪsˈtʃɑːɹdʒ", lean: 0),
        HeteronymEntry.pair("entrance", "ˈɛntɹəns", "ɪnˈtɹæns|ɪnˈtɹɑːns", lean: 2),
        HeteronymEntry.pair("exploit", "ˈɛksplɔɪt", "ɪkˈsplɔɪt", lean: 0),
        HeteronymEntry.pair("frequent", "ˈfɹiːkwənt", "fɹɪˈkwɛnt", lean: 3, isCounted: false),
        HeteronymEntry.pair("impact", "ˈɪmpækt", "ɪmˈpækt", lean: 2),
        HeteronymEntry.pair("intern", "ˈɪntɜːn", "ɪnˈtɜːn", lean: 2),
        HeteronymEntry.pair(
            "offset", "ˈɔːfsɛt|ˈɒfsɛt", "ˌɔːfˈsɛt|ˌɒfˈsɛt", lean: 0,
            [.before("carbon", 3), .before("carbon to", -9), .before("be, been, partly, more than, was", -4)]),
        HeteronymEntry.pair(
            "proceeds", "ˈpɹoʊsiːdz", "pɹəˈsiːdz", lean: 2, isCounted: false,
            [
                .after("to, with, from there, slowly", -1),
                .before("it, he, she, trial, case, game, which", -6), .after("from", 3),
            ]),
        HeteronymEntry.pair(
            "recall", "ˈɹiːkɔːl", "ɹɪˈkɔːl", lean: 0,
            [.after("election, petition, notice", 3), .before("product, voluntary", 3)]),
        HeteronymEntry.pair("transplant", "ˈtɹænsplænt|ˈtɹænsplɑːnt", "tɹænsˈplænt|tɹænsˈplɑːnt", lean: 2),
        HeteronymEntry.pair("update", "ˈʌpdeɪt", "ˌʌpˈdeɪt", lean: 0, formLean: 2),
        HeteronymEntry.pair("upgrade", "ˈʌpɡɹeɪd", "ˌʌpˈɡɹeɪd", lean: 1, formLean: 2, [.after("to", -1)]),
    ]

    /// Words whose weak vowel is full in the verb.
    static let weakVowels: [[HeteronymEntry]] = [
        HeteronymEntry.weak(
            "advocate", "ˈædvək", lean: 0, formLean: 1,
            [
                .after("for, on", -2), .after("general", 3),
                .before("devil's, patient, leading, an, consumer", 3),
            ]),
        HeteronymEntry.weak(
            "affiliate", "əˈfɪli", lean: 1,
            [
                .after("with", -3),
                .after("marketing, program, programs, links, link, network, networks, partners, partner", 5),
            ]),
        HeteronymEntry.weak("aggregate", "ˈæɡɹɪɡ", lean: 1, isCounted: false, [.before("on, in, #", 3)]),
        HeteronymEntry.weak(
            "alternate", "ˈɔːltɚn", lean: 1, isCounted: false, takesObject: false,
            [.after("between", -6), .before("that", -1)]),
        HeteronymEntry.weak(
            "appropriate", "əˈpɹoʊpɹi", lean: 2, isCounted: false, [.after("$, # million, funds, money", -3)]),
        HeteronymEntry.weak(
            "articulate", "ɑːɹˈtɪkjʊl", lean: 1, isCounted: false,
            [.before("very, and, so, more, most", 2), .before("be, is, was", 3)]),
        HeteronymEntry.weak(
            "associate", "əˈsoʊʃi", lean: 2,
            [.near("with", -2), .after("professor, editor, director, producer, dean, justice", 6)]),
        HeteronymEntry.weak(
            "coordinate", "koʊˈɔːɹdɪn", lean: -2, formLean: -1,
            [.after("system, systems, geometry", 5), .before("polar, cartesian, grid, map, x, y, z", 4)]),
        HeteronymEntry.weak(
            "delegate", "ˈdɛlɪɡ", lean: 1, formLean: 2,
            [.after("tasks, responsibility, responsibilities, authority, work", -3)]),
        HeteronymEntry.weak(
            "deliberate", "dɪˈlɪbəɹ", lean: 1, isCounted: false, takesObject: false,
            [.before("jury, jurors, judges", -2)]),
        HeteronymEntry.weak("duplicate", "ˈduːplɪk", lean: 1),
        HeteronymEntry.weak(
            "elaborate", "ɪˈlæbəɹ", lean: 1, isCounted: false, takesObject: false, [.after("on, further", -3)]
        ),
        HeteronymEntry.weak(
            "estimate", "ˈɛstɪm", lean: 0, formLean: 1,
            [
                .after(
                    """
                    that the, that at, that about, that more, that up, that around, that nearly, that \
                    some, how
                    """,
                    -4), .after("that, the", -2),
                .before("analysts, economists, experts, officials, scientists, researchers, we", -2),
            ]),
        HeteronymEntry.weak(
            "graduate", "ˈɡɹædʒu", lean: 1, formLean: 2,
            [
                .after("from, with, in", -2),
                .after("of, school, student, students, degree, degrees, program", 4),
                .before("a, college, recent, university", 2),
            ]),
        HeteronymEntry.weak("intimate", "ˈɪntɪm", lean: 2, isCounted: false),
        HeteronymEntry.weak("moderate", "ˈmɒdəɹ", lean: 2),
        HeteronymEntry.weak(
            "separate", "ˈsɛpəɹ", lean: 2, isCounted: false,
            [.after("from, out, fact", -1), .before("is, are, keep, kept, was, two", 3)]),
        HeteronymEntry.weak("implement", "ˈɪmplɪm", lean: -1),
        HeteronymEntry.weak("supplement", "ˈsʌplɪm", lean: 1),
        HeteronymEntry.weak("document", "ˈdɒkjʊm", lean: 2),
    ]
}
