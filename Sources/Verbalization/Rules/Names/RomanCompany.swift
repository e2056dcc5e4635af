/// The words that decide what a Roman numeral beside them is.
enum RomanCompany {
    /// Whether `word`, in small letters, is something that is counted, or its plural.
    static func isCounted(_ word: String) -> Bool {
        counted.contains(word) || word.hasSuffix("s") && counted.contains(String(word.dropLast()))
    }

    /// Numerals that are better known as initialisms or words.
    static let initialisms: Set<String> = [
        "CD", "DC", "MC", "CC", "DI", "MD", "CV", "MI", "DM", "ID", "MIX", "LI", "CI", "CL", "ML", "MM",
        "CM", "MV", "XL", "DV", "MX", "CIV", "MDI", "CCC", "MMM", "DCI", "CDC", "DCC", "MCC", "CCI", "CCL",
    ]

    /// Shortened words whose stop stands before the numeral.
    static let shortened: Set<String> = ["vol", "no", "ch", "p", "pp", "pt", "sec", "fig", "art", "bk"]

    /// What stands between the numerals of a list.
    static let links: Set<String> = ["and", "or", "to", ",", "&", "-", "–", "through"]

    /// Words behind a ruler's "I" that show it to be a number.
    static let behindName: Set<String> = [
        "of", "and", "was", "is", "in", "to", "had", "died", "became", "reigned", "ruled", "at", "as", "on",
        "from", "by", "for", "with", "who", "whose", "has", "or", "against", "abdicated", "himself",
        "herself", "until", "after", "before", "gave", "sent", "took", "ordered", "married",
    ]

    static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "our", "his", "her", "their", "its", "my", "your", "said", "on",
        "aboard",
    ]

    static let titles: Set<String> = [
        "king", "queen", "emperor", "empress", "pope", "tsar", "czar", "kaiser", "sultan", "prince",
        "princess", "duke", "count", "earl", "patriarch", "shah", "pharaoh", "caliph", "catholicos",
        "antipope", "maharaja", "nizam", "emir", "khan", "landgrave", "elector", "margrave",
    ]

    /// High offices behind a name and its numeral, beside ``titles``.
    static let offices: Set<String> = [
        "lord", "baron", "viscount", "marquess", "marquis", "bishop", "archbishop", "abbot", "seigneur",
        "margravine", "countess", "duchess", "voivode", "hetman", "chief", "laird", "tsarina", "regent",
    ]

    static let counted: Set<String> = [
        "certificate", "diploma", "warrior", "roman",
        "war", "chapter", "part", "act", "scene", "volume", "vol", "book", "section", "type", "phase",
        "article", "title", "class", "stage", "appendix", "canto", "bowl", "mark", "level", "grade",
        "schedule", "annex", "tier", "category", "apollo", "lesson", "letter", "table", "plate", "figure",
        "page", "no", "number", "story", "song", "lecture", "corollary", "proposition", "axiom", "theorem",
        "lemma", "note", "sonnet", "stanza", "psalm", "symphony", "sonata", "concerto", "quartet", "prelude",
        "fugue", "étude", "etude", "opus", "round", "episode", "season", "series", "exercise", "example",
        "problem", "case", "unit", "module", "factor", "angiotensin", "group", "division", "region", "zone",
        "sector", "photosystem", "pt", "ch", "p", "pp", "sec", "fig", "art", "bk", "gemini", "artemis",
        "saturn", "titan", "minuteman", "explorer", "polaris", "fantasy", "quest", "mercury", "wrestlemania",
        "question", "step", "period", "epoch", "dynasty", "line", "track", "draft", "version", "edition",
        "movement", "verse", "tome", "fascicle", "sequence", "panel", "generation", "model", "system",
        "pier", "berth", "dock", "quay", "amendment", "clause", "count", "committee", "corps", "basel",
        "solvency", "salt", "start",
    ]

    static let things: Set<String> = [
        "league", "serie", "rocky", "godfather", "vatican", "jaws", "cassini", "leopard", "army", "windows",
        "iron", "dome", "star", "wars", "peak", "mount", "station", "tank", "project", "stream", "minsk",
        "plan", "ship", "spirit", "trident", "challenger", "merkava", "abrams", "pershing", "scud", "lake",
        "dundee", "terminator", "rambo", "alien", "predator", "superman", "batman", "tower", "plant",
        "reactor", "mine", "field", "program", "programme", "operation", "mission", "accords", "agreement",
        "treaty", "protocol", "directive", "commission", "inquiry", "fund", "trust", "capital", "partners",
        "holdings", "ventures", "energy", "park", "house", "court", "hall", "bridge", "dam", "line",
        "complex", "site", "test", "trial", "study", "survey", "act", "apple", "street", "wall", "gladiator",
        "dune", "diablo", "civilization", "starcraft", "warcraft", "halo", "doom", "cinema", "one", "two",
    ]

    /// Names of which there was a tenth.
    static let tenths: Set<String> = [
        "charles", "louis", "pius", "leo", "benedict", "gregory", "john", "ramses", "rameses", "christian",
        "clement", "boniface", "alfonso", "rama", "innocent", "ptolemy", "stephen", "constantine",
    ]

    static let rulers: Set<String> = [
        "charles", "elizabeth", "henry", "louis", "george", "william", "paul", "benedict", "pius", "edward",
        "richard", "james", "philip", "felipe", "frederick", "wilhelm", "nicholas", "alexander", "peter",
        "catherine", "ivan", "leo", "francis", "gregory", "innocent", "john", "mary", "abdullah",
        "mohammed", "ramses", "rameses", "ramesses", "ptolemy", "darius", "albert", "carlos", "gustaf",
        "gustav", "gustavus", "harald", "margrethe", "haakon", "christian", "leopold", "napoleon", "urban",
        "clement", "julius", "sixtus", "boniface", "celestine", "joseph", "ferdinand", "alfonso", "umberto",
        "selim", "mehmed", "murad", "vladimir", "yaroslav", "sigismund", "stephen", "bartholomew",
        "theodosius", "adolphus", "adrian", "hadrian", "alexios", "alexis", "alexius", "amenhotep", "andrew",
        "anastasius", "antiochus", "artaxerxes", "augustus", "baldwin", "basil", "bela", "béla", "boleslaw",
        "boris", "casimir", "cleopatra", "conrad", "constantine", "cyrus", "david", "edmund", "emmanuel",
        "eric", "erik", "eugene", "franz", "friedrich", "hassan", "heinrich", "hussein", "idris", "isabella",
        "jaime", "joan", "josef", "juan", "justinian", "karl", "kenneth", "lothair", "manuel",
        "marcus", "maria", "martin", "matthias", "maximilian", "menelik", "michael", "mindaugas", "mswati",
        "muhammad", "mutesa", "olaf", "olav", "oscar", "otto", "paschal", "pedro", "philippe", "rama",
        "robert", "rudolf", "rudolph", "sargon", "seleucus", "sergius", "sverre", "sylvester", "tawadros",
        "theodore", "theodoric", "thutmose", "tiberius", "tupou", "ulrich", "valentinian", "valdemar",
        "victor", "vittorio", "wenceslaus", "xerxes", "zog", "shenouda", "ignatius", "kirill", "filaret",
        "epiphanius", "sviatoslav", "tutankhamun", "kamehameha", "letsie", "moshoeshoe", "nebuchadnezzar",
        "eberhard", "ernest", "ernst", "anne", "victoria", "carl", "henri", "hugh", "roger", "tancred",
        "bohemond", "raymond", "theobald", "odo", "eadwig", "aethelred", "ethelred", "sancho", "ramiro",
        "afonso", "manoel", "mustafa", "ahmed", "osman", "bayezid", "abdulhamid", "süleyman", "suleiman",
    ]

    /// Given names of people whose families count their sons.
    static let given: Set<String> = [
        "thomas", "harold", "harry", "davis", "trey", "walter", "arthur", "samuel", "sam", "benjamin", "ben",
        "daniel", "donald", "douglas", "eugene", "frank", "franklin", "fred", "gary", "gerald", "gordon",
        "howard", "jack", "jeffrey", "jerome", "jesse", "jim", "joe", "jonathan", "lawrence", "lewis", "luke",
        "marshall", "marvin", "matthew", "nathaniel", "oliver", "patrick", "percy", "ralph", "ray",
        "reginald", "robin", "ronald", "russell", "stanley", "steven", "ted", "theodore", "timothy", "tom",
        "vincent", "warren", "wayne", "will", "bill", "bob", "dan", "earl", "elmer", "floyd", "glenn",
        "griffin", "herbert", "herman", "hubert", "ira", "isaac", "jacob", "keith", "leonard", "leroy",
        "lloyd", "loudon", "mark", "maurice", "melvin", "nelson", "norman", "otis", "randolph", "roy",
        "rufus", "sidney", "simon", "spencer", "terry", "travis", "tyler", "wallace", "wesley", "winthrop",
        "anthony", "antonio", "carter", "chester", "clarence", "clifford", "cornelius", "edgar", "edwin",
        "elliott", "ernest", "harrison", "hamilton", "horace", "jay", "kevin", "lee", "luther", "mitchell",
    ]
}
