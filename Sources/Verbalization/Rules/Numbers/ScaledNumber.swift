import NarrationModel

/// Reads numbers with a letter for thousands, millions or billions.
///
///     3.2bn people     three point two billion people
///     300k             three hundred thousand
///
/// An `m` is million only before a counted noun; elsewhere `measure` reads meters. Capital letters count from ten on
/// (`260M`, `2.5B`), `K` from twenty to 999. Leaves alone smaller ones, which are names (`5K`, `4K`, `3M`).
struct ScaledNumber: ReadingRule {
    let id: RuleID = "scaled-number"
    let summary = "numbers with k, m, bn or tn: 300k, 3.2bn people"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence),
            let letters = sentence.letters(number.end), let word = Self.words[letters],
            sentence.isGlued(number.end) || Self.spaced.contains(letters),
            sentence[number.end + 1].map({ !$0.isGlued || $0.kind == .mark && $0.mark != "/" }) ?? true
        else { return nil }
        guard allows(letters, number, at: index, in: sentence) else { return nil }
        var tokens = number.words(sentence.style).map { DraftToken($0, for: index..<number.end) }
        tokens.append(DraftToken(word, for: number.end..<number.end + 1))
        return Reading(end: number.end + 1, tokens: tokens)
    }

    private func allows(
        _ letters: String, _ number: WrittenNumber, at index: Int, in sentence: WrittenSentence
    ) -> Bool {
        if letters == "m" {
            guard sentence.isGlued(number.end) else {
                return Self.counted.contains(sentence.letters(number.end + 1) ?? "")
            }
            return isCounted(number.end + 1, in: sentence)
                || isBehindCount(index, number.end + 1, in: sentence)
        }
        if ["B", "M"].contains(letters), Self.places.contains(sentence[index - 1]?.key ?? "") {
            return false
        }
        guard letters.utf8.first.map({ $0 < 97 }) ?? false else { return true }
        let value = number.value ?? 0
        if letters == "K" { return (20...999).contains(value) && !sentence.isAllCapitals }
        let isMany =
            value > 9 || number.fraction != nil || sentence.isMark("+", at: number.end + 1, glued: true)
        return !sentence.isAllCapitals
            && (isMany || ["over", "than", "nearly", "almost", "about"].contains(sentence[index - 1]?.key))
    }

    /// Whether what is counted stands before the number, with "to", "of" or another word between: "cases rose to 1.2m".
    private func isBehindCount(_ index: Int, _ end: Int, in sentence: WrittenSentence) -> Bool {
        guard
            ["to", "at", "by", "from", "reached", "hit", "topped", "passed", "exceeded"].contains(
                sentence[index - 1]?.key ?? ""),
            sentence[end]?.kind != .letters
                || NounPhrase.isFunctionWord(
                    sentence[end]?.key ?? "")
        else { return false }
        return (2...6).contains { Self.masses.contains(sentence[index - $0]?.key ?? "") }
    }

    /// What is counted in millions and has no length.
    private static let masses: Set<String> = [
        "people", "users", "viewers", "customers", "subscribers", "cases", "deaths", "votes", "jobs",
        "copies",
        "views", "downloads", "followers", "refugees", "members", "population", "sales", "visitors",
        "passengers", "doses", "workers", "students", "listeners", "readers", "audience", "unemployment",
        "profits", "profit", "turnover", "revenue", "losses", "arrivals", "tests", "infections",
    ]

    /// Places whose numbers end in a letter: "Gate 12B".
    private static let places: Set<String> = [
        "gate", "room", "apartment", "apt", "unit", "seat", "flat", "block", "building", "exhibit", "studio",
        "suite", "form", "row", "section", "rule", "title", "article", "class", "type", "platform", "bay",
        "route", "bus", "stand", "zone", "lot", "page", "figure", "table", "chapter", "junction",
    ]

    /// Whether people, things or money stand at `index`, with or without a word before them.
    private func isCounted(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.kind == .letters, next.shape == .lower, !next.isGlued else {
            return false
        }
        if Self.counted.contains(next.text) { return true }
        guard !Self.notMillions.contains(next.text) else { return false }
        return Self.counted.contains(sentence.letters(index + 1) ?? "")
    }

    private static let words = Magnitude.letters.filter {
        ["K", "M", "B", "k", "m", "mn", "mln", "bn", "tn", "trn"].contains($0.key)
    }
    /// Letters that may stand behind a space.
    private static let spaced: Set<String> = ["m", "bn", "mn", "mln", "tn", "trn"]
    private static let notMillions: Set<String> = [
        "from", "away", "below", "above", "high", "deep", "of", "to", "and",
    ]
    private static let counted: Set<String> = [
        "people", "users", "euros", "dollars", "pounds", "viewers", "customers", "subscribers", "households",
        "homes",
        "jobs", "shares", "tonnes", "tons", "barrels", "voters", "votes", "children", "workers", "members",
        "patients",
        "visitors", "passengers", "doses", "vehicles", "cars", "units", "copies", "followers", "refugees",
        "residents",
        "citizens", "acres", "hectares", "litres", "liters", "gallons", "miles", "years", "yen", "yuan",
        "rubles",
        "roubles", "rupees", "francs", "crowns", "bitcoins", "women", "men", "pupils", "students", "families",
        "views",
        "downloads", "accounts", "records", "deaths", "cases", "tests", "items", "trees", "animals",
        "Americans",
    ]
}
