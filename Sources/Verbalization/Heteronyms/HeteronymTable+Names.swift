extension HeteronymTable {
    /// Words that are said otherwise as names.
    static let names: [[HeteronymEntry]] = [
        HeteronymEntry.senses(
            "polish", ("shine", "ˈpɒlɪʃ"), ("Poland", "ˈpoʊlɪʃ"), by: .name, lean: -2,
            [
                .before("nail, shoe, gel, furniture, to, spit and, car", 4),
                .after("the, your, it, off, up, remover, his, her, and shine, my, those", 4),
                .after(
                    """
                    government, president, prime, border, people, language, army, troops, parliament, \
                    police, and
                    """,
                    -3),
            ]),
        HeteronymEntry.senses(
            "reading", ("read", "ˈɹiːdɪŋ"), ("town", "ˈɹɛdɪŋ"), by: .name, lean: 4,
            [
                .before("in, at, near, from, to, outside, against, beat, for, of, signed for", -4),
                .after(
                    """
                    fc, berkshire, crown, festival, pa, pennsylvania, university, station, borough, \
                    council, gaol, railroad, terminal, and leeds, west, abbey, hospital, railway, line, \
                    company, town, east
                    """, -9),
                .after(
                    """
                    won, beat, lost, drew, signed, finished, scored, were, defeated, manager, striker, \
                    midfielder, goalkeeper, defender, fans
                    """, -9),
                .around(
                    "berkshire, oxford, slough, wokingham, basingstoke, harrisburg, swindon, newbury", -4),
                .after(
                    """
                    list, room, comprehension, skills, time, glasses, the, this, level, test, tests, and \
                    writing, and math, rainbow, recovery, program, is fundamental
                    """,
                    9),
            ]),
        HeteronymEntry.senses(
            "nice", ("pleasant", "ˈnaɪs"), ("city", "ˈniːs"), by: .name, lean: 3,
            [
                .before("in, to, near, from, at, and, of", -3),
                .around("france, french, monaco, riviera, marseille, cannes, lyon, paris", -4),
                .after("france, attack, attacks, airport, truck, ville, and cannes, and monaco", -4),
            ]),
        HeteronymEntry.senses(
            "job", ("work", "ˈdʒɒb"), ("prophet", "ˈdʒoʊb"), by: .name, lean: 5,
            [
                .before("book of, patience of, trials of, like", -7),
                .around(
                    "god, bible, biblical, prophet, scripture, psalms, psalm, proverbs, ecclesiastes", -5),
            ]),
        HeteronymEntry.senses(
            "mobile", ("movable", "ˈmoʊbəl|ˈmoʊbaɪl"), ("city", "moʊˈbiːl"), by: .name, lean: 6,
            [
                .before("in, near, downtown, outside", -6), .before("left, from, to", -3),
                .after("alabama, ala, al, bay, county", -9), .near("alabama, birmingham, montgomery", -4),
                .after("phone, phones, app, apps, devices, device", 9),
            ]),
        HeteronymEntry.senses(
            "lima", ("city", "ˈliːmə"), ("bean", "ˈlaɪmə"), [.after("bean, beans", -6), .after("ohio", -6)]),
        HeteronymEntry.senses(
            "august", ("month", "ˈɔːɡəst"), ("venerable", "ɔːˈɡʌst"), lean: -2,
            [
                .before(
                    "in, of, by, since, last, until, early, late, mid, on, #, from, next, through, july", 4),
                .after("#", 6),
            ]),
    ]

    /// Words that their capital gives other readings.
    static let capitalized: [[HeteronymEntry]] = [
        HeteronymEntry.senses(
            "august", ("month", "ˈɔːɡəst"), ("name", "ˈaʊɡʊst"), by: .given, lean: 4,
            [
                .before(
                    """
                    son, brother, father, king, prince, duke, emperor, uncle, cousin, composer, painter, \
                    architect, poet, sculptor, master, young, elder, younger, husband
                    """, -9),
                .after("#, wilson, busch, issue, bank, heat", 9),
                .around(
                    "ernst, friedrich, wilhelm, karl, georg, ludwig, heinrich, von, prinz, saxony, hanover",
                    -3),
                .after("ii, iii, von, wilhelm, friedrich, strindberg", -9),
                .after("was born, died, married, attended, himself", -9),
            ])
    ]

    /// Words in `-ed` with and without a vowel of their own, and plurals of two words.
    static let endings: [[HeteronymEntry]] = [
        HeteronymEntry.senses(
            "aged", ("age", "ˈeɪdʒd"), ("elderly", "ˈeɪdʒɪd"),
            [
                .after(
                    """
                    care, parents, parent, mother, father, man, woman, people, and infirm, couple, aunt, \
                    uncle, pension, pensioner, pensioners, grandmother
                    """,
                    -5), .before("his, her, an", -2), .before("for the, of the, and the", -6),
                .after("#, between, over, under, from, in, beef, cheese, well, about, for", 5),
            ]),
        HeteronymEntry.senses(
            "learned", ("learn", "ˈlɜːnd"), ("scholarly", "ˈlɜːnɪd"),
            [
                .after(
                    """
                    society, societies, friend, judge, counsel, men, man, woman, women, people, person, \
                    scholar, scholars, professor, doctor, doctors, journal, journals, treatise, gentleman, \
                    academy, monks, author, writers, discourse, essay, profession, professions, opinion, \
                    class, and pious, and wise
                    """, -6),
                .after(
                    "behavior, behaviour, response, responses, helplessness, skill, skills, behaviors, fear",
                    9),
                .before("most, very, highly", -7), .before("more, how, so, an, these, many", -4),
                .before("a, his, her, their, its, our, the, my, of, by, as, was a, were", -4),
                .before("wise and, pious and", -6),
                .before(
                    "he, she, i, we, they, have, has, had, it's, lessons, you, who, and, be, being, is", 5),
                .after("that, how, to, of, from, about, the, a, his, her, what, later, by", 4),
            ]),
        HeteronymEntry.senses(
            "blessed", ("bless", "ˈblɛst"), ("holy", "ˈblɛsɪd"),
            [
                .after(
                    "virgin, sacrament, mother, trinity, are the, be the, relief, event, day, saint, pope", -5
                ), .before("the, a, every, that, this, whole", -4),
                .after("with, by, to, him, her, them, us, the, me", 4),
            ]),
        HeteronymEntry.senses(
            "dogged", ("follow", "ˈdɔːɡd|ˈdɒɡd"), ("stubborn", "ˈdɔːɡɪd|ˈdɒɡɪd"), lean: 1,
            [
                .after(
                    """
                    determination, persistence, pursuit, resistance, defense, defence, reporting, \
                    investigation, work, effort, refusal
                    """,
                    -5), .before("a, the, his, her, their, its, with, most, same", -3),
                .after("by, the, him, her, his, them, it", 3),
                .before("has, have, had, been, was, were, is", 3),
            ]),
        HeteronymEntry.senses(
            "used", ("put to use", "ˈjuːzd"), ("accustomed", "ˈjuːst"), lean: 5,
            [
                .after("to", -5),
                .after(
                    """
                    to be, to have, to live, to think, to like, to know, to work, to go, to being, to it, \
                    to the, to seeing, to having, to getting, to doing, to this, to that, to do, to say, \
                    to love, to play, to working, to using, to hearing, to living, to playing, to dealing, \
                    to making
                    """,
                    -4),
                .before(
                    """
                    i, we, they, you, he, she, it, who, there, people, get, getting, got, gets, i'm, \
                    we're, become, became, you're, grown, never, always, things
                    """,
                    -3),
                .before(
                    """
                    is, are, be, being, been, were, can be, was, commonly, often, tool, method, software, \
                    technique, materials, word, term, data, money, process, system, funds, tools, \
                    equipment, methods, code, vehicles, image, images, terms, systems
                    """,
                    5),
            ]),
        HeteronymEntry.senses(
            "bases", ("base", "ˈbeɪsɪz"), ("basis", "ˈbeɪsiːz"), lean: 3,
            [
                .before(
                    """
                    theoretical, legal, factual, scientific, conceptual, evidentiary, constitutional, \
                    neural, moral
                    """,
                    -7)
            ]),
        HeteronymEntry.senses(
            "axes", ("ax", "ˈæksɪz"), ("axis", "ˈæksiːz"),
            [
                .before(
                    """
                    x, y, vertical, horizontal, coordinate, two, three, both, principal, rotation, \
                    parallel, perpendicular
                    """,
                    -4),
                .around(
                    """
                    graph, rotation, chart, horizontal, vertical, coordinate, plane, crystal, x, y, \
                    symmetry
                    """,
                    -4),
                .around("wood, knives, swords, hammers, battle, weapons, jobs, stone, saws, spears", 4),
            ]),
        HeteronymEntry.pair("analyses", "əˈnæləsiːz", "ˈænəlaɪzɪz", lean: 2, isCounted: false),
        HeteronymEntry.pair(
            "diagnoses", "ˌdaɪəɡˈnoʊsiːz", "ˌdaɪəɡˈnoʊsɪz|ˈdaɪəɡnoʊzɪz", lean: 2, isCounted: false),
    ]
}
