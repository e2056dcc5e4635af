/// Words with what each says about the word beside it: above zero for a noun or adjective, below for a verb.
struct WordWeights: Sendable {
    private let weights: [String: Int]

    init(_ rows: [(weight: Int, words: String)]) {
        var weights: [String: Int] = [:]
        for row in rows { for word in row.words.split(separator: " ") { weights[String(word)] = row.weight } }
        self.weights = weights
    }

    subscript(word: String) -> Int? { weights[word] }
}

extension WordWeights {
    private static let shared: [(weight: Int, words: String)] = [
        (4, "the my your our their its his whose no any such certain own other another same"),
        (
            4,
            "new old big small great good better best bad worse worst high higher low lower long short full free"
        ),
        (
            4,
            "recent major main key latest early late large strong weak real true false open young public whole"
        ),
        (4, "multiple various numerous common potential household commercial"),
        (
            4,
            "slight sharp steep modest huge rapid steady sudden significant dramatic efficient different fresh online"
        ),
        (
            4,
            "american british russian chinese french german ukrainian israeli military human federal more most less"
        ),
        (
            3,
            "of in for from with into about against without during between through via under per within among"
        ),
        (
            3,
            "on at by across toward towards behind beyond despite throughout amid inside outside upon including"
        ),
        (3, "first second third last next fourth former previous current daily weekly annual very"),
        (
            2,
            "after before over like than her isn't aren't wasn't weren't be is are was were been being am i'm it's he's she's that's there's"
        ),
        (
            2,
            "set sets get gets got take takes took taken give gives gave given make makes made see saw seen hold"
        ),
        (
            2,
            "holds held break breaks broke broken win wins won lost find found show shows face faces want wants"
        ),
        (
            2,
            "pay paid sign buy bought sell sold eat keep kept run has have had having need needs seek sought offer offers became become becomes"
        ),
        (1, "as both because up down out off"),
    ]

    /// What a word says about the base form behind it.
    static let beforeBase = WordWeights(
        shared + [
            (4, "a an this each every one another's either neither much little"),
            (-1, "which"),
            (2, "some all these those what # many several few two three four five six seven eight nine ten"),
            (
                -5,
                "will would can could may might must shall should cannot i we they i'd we'd they'd you'd he'd let's"
            ),
            (-4, "did"), (-4, "he she others"), (-3, "you does please who helped helps help ought"),
            (-2, "do it him them me us people"), (-1, "that how"),
        ])

    /// What a word says about the form in `s` behind it.
    static let beforeS = WordWeights(
        shared + [
            (
                4,
                "these those some all many several few both # two three four five six seven eight nine ten most"
            ),
            (3, "to"), (1, "a an each every one what"), (-4, "he she it"),
            (-2, "that which"), (-3, "this who everyone someone nobody everybody everything something"),
        ])

    /// What a word says about the word before it.
    static let behind = WordWeights([
        (4, "of is was were are has had isn't wasn't aren't"),
        (3, "will would can could should may might must who whose which have"),
        (
            2,
            "he she they we i said says shows show showed between among took take takes went go came come rose fell fall"
        ),
        (2, "grew grow hit led began begin remain remained made make spread end ended ran"),
        (2, "built kept left wrote chose drove flew gave stood brought caught sank spoke worked"),
        (
            2,
            "hold held include includes included found met sold help helped helps mean means require continue"
        ),
        (2, "such"),
        (
            1,
            "before after behind across around via per in on for from at with between during under to where since within about until when as"
        ),
        (-4, "the a an his their my your our its him them me us himself herself itself themselves yourself"),
        (-4, "whether these those how what any every each"),
        (-3, "most it her this anything everything something"),
        (-2, "more all some another both many"),
        (-1, "you # no new two three four five six seven eight nine ten"),
    ])

    /// Plurals that stand before nouns: "a sports record".
    static let modifiers: Set<String> = [
        "sports", "sales", "arms", "news", "goods", "savings", "customs", "rights", "drugs", "weapons",
        "robotics", "physics", "politics", "economics", "series", "business", "express", "earnings",
        "operations", "futures",
    ]

    /// Verbs in `s`, which take nouns behind them and are no plurals.
    static let verbs: Set<String> = [
        "requires", "involves", "employs", "uses", "posts", "provides", "offers", "includes", "makes",
        "takes", "gives",
        "gets", "wants", "contains", "covers", "supports", "creates", "allows", "adds", "brings", "shows",
        "holds", "sets",
        "sees", "needs", "faces", "means", "keeps", "sells", "buys", "wins", "loses", "finds", "remains",
        "seems", "receives",
        "promises", "accelerates", "delivers", "features", "produces", "announces", "becomes", "enables",
        "demands", "builds",
    ]

    /// Words before "that" behind which a clause with its own subject begins.
    static let sayings: Set<String> = [
        "so", "ensure", "ensures", "ensuring", "say", "says", "said", "believe", "think", "know", "show",
        "shows", "found",
        "is", "means", "fact", "evidence", "reported", "showed", "claim", "argue", "argues", "sure",
        "suggest", "suggests",
    ]

    /// Whether nothing is known of a word, which may then be a noun.
    static func isUnknown(_ word: String) -> Bool { beforeBase[word] == nil && behind[word] == nil }

    /// Whether a word begins a phrase of its own, and is no object.
    static func joins(_ word: String) -> Bool { beforeBase[word] != nil && behind[word] == nil }

    /// Words before "to" that make it a preposition.
    static let prepositional: Set<String> = [
        "due", "according", "response", "responses", "thanks", "close", "closer", "relating", "related",
        "access", "damage", "changes", "change", "opposed", "addition", "prior", "compared", "next", "led",
        "leading", "lead", "leads", "contributed", "contribute", "rise", "rose", "risen", "fell", "fall",
        "jumped",
        "climbed", "surged", "committed", "get", "respect", "regard", "approach", "key", "threat", "similar",
        "equal",
        "applied", "linked", "switch", "switched", "return", "returned", "returning", "belongs", "refer",
        "refers",
        "back", "reaction", "addicted", "subject", "from", "contrary", "introduction", "solution", "answer",
        "open", "attention", "limited", "exposed", "exposure", "resistant", "specific", "relevant", "minimal",
        "mild", "low", "light", "put", "puts", "putting",
    ]
}
