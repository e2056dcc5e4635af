/// Guesses from its neighbors whether "read" is present or past.
///
/// Scores add up: above zero for the present, the infinitive and the noun.
struct TenseEvidence {
    let context: WordContext

    var score: Int { before + behind + times }

    private var before: Int {
        let words = context.left.filter { !Self.isAdverb($0.key) }
        guard let word = words.first else { return isOpening ? 3 : adverbs < 0 ? adverbs : 2 }
        if word.key == "and" { return joined(words) }
        if word.key == "who", let one = words.dropFirst().first { return Self.isMany(one.key) ? 2 : -2 }
        if let weight = Self.weights[word.key] { return weight }
        if Self.subjects.contains(word.key) {
            return words.dropFirst().first.flatMap { Self.inverted[$0.key] }
                ?? (word.key == "you" ? 1 : story)
        }
        if word.key.hasSuffix("n't") || word.key.hasSuffix("'ll") { return 4 }
        if word.key.hasSuffix("'ve") { return -4 }
        let isName = word.shape == .capitalized && !word.key.hasSuffix("ns")
        if word.key.hasSuffix("s"), !word.key.hasSuffix("ss"), !isName { return adverbs + story }
        return -2
    }

    /// Behind "and" the word goes on as a verb before began: behind "to", or in the past.
    private func joined(_ words: [WordContext.Neighbor]) -> Int {
        let isBase = words.dropFirst().contains { $0.key == "to" || (Self.weights[$0.key] ?? 0) > 3 }
        return isBase || story == 0 ? 2 : -2
    }

    /// Whether other verbs of the sentence are in the past.
    private var story: Int {
        let isPast = context.around.contains {
            $0.utf8.count > 4 && $0.hasSuffix("ed") || Self.pasts.contains($0)
        }
        return isPast ? -2 : 0
    }

    private static let pasts: Set<String> = ["said", "was", "were", "went", "took", "sat", "wrote", "came"]

    /// "Those who read" may be present, "she who read" may not.
    private static func isMany(_ key: String) -> Bool {
        ["those", "people", "many", "all", "others"].contains(key) || SpeechEvidence.isPlural(key)
    }

    /// Whether the clause begins with the word, as a request does.
    private var isOpening: Bool { context.left.isEmpty }

    /// "Widely read", "well read" are participles.
    private var adverbs: Int {
        context.left.first.map { $0.key.hasSuffix("ly") || $0.key == "well" } == true ? -2 : 0
    }

    private var behind: Int {
        guard let next = context.right.first?.key else { return 0 }
        if Self.machines.contains(next) { return 5 }
        return next == "by" ? -3 : next == "only" ? 5 : next == "more" || next == "on" ? 1 : 0
    }

    private var times: Int {
        (context.left + context.right).reduce(0) { $0 + (Self.clock[$1.key] ?? 0) }
    }

    private static func isAdverb(_ key: String) -> Bool {
        key.hasSuffix("ly") && key != "family" && key != "only" || adverbs.contains(key)
    }

    private static let machines: Set<String> = [
        "write", "speed", "speeds", "access", "operation", "operations", "head", "heads", "latency",
        "bandwidth", "requests", "length", "lengths",
    ]
    private static let adverbs: Set<String> = [
        "not", "never", "always", "ever", "just", "also", "already", "often", "once", "even", "only", "first",
        "then",
        "well", "still", "now", "since", "actually", "all",
    ]
    private static let subjects: Set<String> = ["i", "we", "you", "they", "people"]

    private static let weights = Self.table([
        (
            4,
            "to will would can could may might must shall should cannot do does did let help please let's don't"
        ),
        (4, "a an the good great long quick easy interesting minute min # first-time my your must better"),
        (2, "and or who'll of for"), (-4, "have has had having i've we've you've they've he'd she'd"),
        (-4, "is are was were be been being am get gets got"), (-3, "he she it"), (-2, "who which that"),
    ])
    private static let inverted = Self.table([
        (4, "do did does can could will would should may must don't didn't if when"),
        (-4, "have had has haven't"),
    ])
    private static let clock = Self.table([
        (-3, "yesterday ago"), (-2, "last once earlier previously recently was were had"),
        (2, "each every often usually always daily today now tomorrow"),
    ])

    private static func table(_ rows: [(weight: Int, words: String)]) -> WordWeights { WordWeights(rows) }
}
