/// The words on both sides of a word within its clause, nearest first, up to four a side.
struct WordContext: Sendable {
    struct Neighbor: Sendable {
        /// The word in small letters, or `#` for figures.
        let key: String
        let shape: Lexeme.Shape
    }

    private static let reach = 4

    let key: String
    let shape: Lexeme.Shape
    private(set) var left: [Neighbor] = []
    private(set) var right: [Neighbor] = []

    /// Whether a hyphen ties the word to the one before or behind.
    let isTiedLeft: Bool
    let isTiedRight: Bool

    /// Whether nothing but quotation marks stands before the word in the sentence.
    let isFirst: Bool

    /// The mark that ends the clause behind the word, when it stands within reach.
    private(set) var end: Unicode.Scalar?

    init(of index: Int, in sentence: WrittenSentence) {
        key = sentence[index]?.key ?? ""
        shape = sentence[index]?.shape ?? .none
        isTiedLeft = sentence.isMark("-", at: index - 1, glued: true) && sentence.isGlued(index)
        isTiedRight = sentence.isMark("-", at: index + 1, glued: true) && sentence.isGlued(index + 2)
        isFirst = !sentence.lexemes[..<index].suffix(3).contains { $0.kind != .mark } && index < 3
        (left, _) = Self.neighbors(of: index, step: -1, in: sentence)
        (right, end) = Self.neighbors(of: index, step: 1, in: sentence)
    }

    private static func neighbors(of index: Int, step: Int, in sentence: WrittenSentence) -> (
        [Neighbor], Unicode.Scalar?
    ) {
        var found: [Neighbor] = []
        var place = index + step
        while found.count < reach, let lexeme = sentence[place] {
            switch lexeme.kind {
            case .letters: found.append(Neighbor(key: lexeme.key, shape: lexeme.shape))
            case .digits: found.append(Neighbor(key: "#", shape: .none))
            case .mark where ends(lexeme, at: place, in: sentence): return (found, lexeme.mark)
            case .mark: break
            }
            place += step
        }
        return (found, sentence[place] == nil && found.count < reach ? "." : nil)
    }

    /// Whether a mark ends the clause; a point between figures or in an abbreviation does not, nor quotation marks.
    private static func ends(_ lexeme: Lexeme, at index: Int, in sentence: WrittenSentence) -> Bool {
        switch lexeme.mark {
        case "\"", "'", "-", "$", "£", "€", "%", "#", "&", "*", "@": false
        case ",", ".": !(sentence.digits(index - 1) != nil && sentence.digits(index + 1, glued: true) != nil)
        default: true
        }
    }

    /// The one, two and three words before, as they are written, and those before an adverb.
    var phrasesBefore: [String] {
        let phrases = Self.phrases(left[...]) { $1 + " " + $0 }
        guard let first = left.first, SpeechEvidence.isAdverb(first.key) else { return phrases }
        return phrases + Self.phrases(left.dropFirst()) { $1 + " " + $0 }
    }

    /// The one, two and three words behind, as they are written.
    var phrasesAfter: [String] { Self.phrases(right[...]) { $0 + " " + $1 } }

    private static func phrases(_ words: ArraySlice<Neighbor>, _ join: (String, String) -> String) -> [String]
    {
        var phrases: [String] = []
        for word in words.prefix(3) {
            phrases.append(phrases.last.map { join($0, word.key) } ?? word.key)
        }
        return phrases
    }
}
