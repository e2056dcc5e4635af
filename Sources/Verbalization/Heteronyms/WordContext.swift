/// The words on both sides of a word within its clause, nearest first, up to four a side.
struct WordContext: Sendable {
    struct Neighbor: Sendable {
        /// The word in small letters, or `#` for figures.
        let key: String
        let shape: Lexeme.Shape
    }

    private static let reach = 4
    private static let topicReach = 20

    let key: String
    let shape: Lexeme.Shape
    private(set) var left: [Neighbor] = []
    private(set) var right: [Neighbor] = []

    /// The one, two and three words before, as they are written, and those before an adverb.
    private(set) var phrasesBefore: [String] = []

    /// The one, two and three words behind, as they are written.
    private(set) var phrasesAfter: [String] = []

    /// Whether a hyphen ties the word to the one before or behind.
    let isTiedLeft: Bool
    let isTiedRight: Bool

    /// Whether nothing but quotation marks stands before the word in the sentence.
    let isFirst: Bool

    /// Whether a comma stands right before the word, so that it goes on with a list or a clause.
    let isBehindComma: Bool

    private let index: Int
    private let sentence: WrittenSentence

    init(of index: Int, in sentence: WrittenSentence) {
        key = sentence[index]?.key ?? ""
        shape = sentence[index]?.shape ?? .none
        isTiedLeft = sentence.isMark("-", at: index - 1, glued: true) && sentence.isGlued(index)
        isTiedRight = sentence.isMark("-", at: index + 1, glued: true) && sentence.isGlued(index + 2)
        isFirst = !sentence.lexemes[..<index].suffix(3).contains { $0.kind != .mark } && index < 3
        isBehindComma = sentence.isMark(",", at: index - 1)
        self.index = index
        self.sentence = sentence
        left = Self.neighbors(of: index, step: -1, in: sentence)
        right = Self.neighbors(of: index, step: 1, in: sentence)
        phrasesBefore = Self.phrases(left[...]) { $1 + " " + $0 } + phrasesBeforeAdverb
        phrasesAfter = Self.phrases(right[...]) { $0 + " " + $1 }
    }

    private static func neighbors(of index: Int, step: Int, in sentence: WrittenSentence) -> [Neighbor] {
        var found: [Neighbor] = []
        var place = index + step
        // Marks count too, so that a run of them is not walked through again and again.
        while found.count < reach, abs(place - index) < 3 * reach, let lexeme = sentence[place] {
            switch lexeme.kind {
            case .letters, .foreign:
                let isOwner = step < 0 && isOwner(at: place, in: sentence)
                found.append(Neighbor(key: isOwner ? lexeme.key + "'" : lexeme.key, shape: lexeme.shape))
            case .digits: found.append(Neighbor(key: "#", shape: .none))
            case .mark where ends(lexeme, at: place, in: sentence): return found
            case .mark: break
            }
            place += step
        }
        return found
    }

    /// The words of the sentence that tell what it is about, over the ends of clauses too.
    var around: some Sequence<String> {
        let first = max(0, index - Self.topicReach)
        let last = min(sentence.count, index + Self.topicReach + 1)
        let words = sentence.lexemes[first..<last].lazy.filter { $0.kind == .letters }
        return words.map(\.key)
    }

    /// Whether a word in `s` has an apostrophe behind it, as the possessive of a plural has.
    private static func isOwner(at index: Int, in sentence: WrittenSentence) -> Bool {
        guard let mark = sentence[index + 1]?.mark, mark == "'" || mark == "’" else { return false }
        return sentence.isGlued(index + 1) && !sentence.isGlued(index + 2)
            && sentence[index]?.key.hasSuffix("s") == true
    }

    /// Whether a mark ends the clause; a point between figures or in an abbreviation does not, nor quotation marks.
    private static func ends(_ lexeme: Lexeme, at index: Int, in sentence: WrittenSentence) -> Bool {
        switch lexeme.mark {
        case "\"", "'", "-", "$", "£", "€", "%", "#", "&", "*", "@": false
        case ",", ".": !(sentence.digits(index - 1) != nil && sentence.digits(index + 1, glued: true) != nil)
        default: true
        }
    }

    /// The one, two and three words before an adverb, or nothing.
    private var phrasesBeforeAdverb: [String] {
        guard let first = left.first, SpeechEvidence.isAdverb(first.key) else { return [] }
        return Self.phrases(left.dropFirst()) { $1 + " " + $0 }
    }

    private static func phrases(_ words: ArraySlice<Neighbor>, _ join: (String, String) -> String) -> [String]
    {
        var phrases: [String] = []
        for word in words.prefix(3) {
            phrases.append(phrases.last.map { join($0, word.key) } ?? word.key)
        }
        return phrases
    }
}
