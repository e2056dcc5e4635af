/// Words beside a heteronym that speak for one of its readings.
struct HeteronymCue: Sendable {
    enum Place: Sendable {
        /// Right before the word: phrases of one to three words.
        case before
        /// Right behind the word: phrases of one to three words.
        case after
        /// Single words within four words of the same clause, on either side.
        case near
        /// Single words anywhere near in the sentence, which tell what it is about.
        case around
    }

    let place: Place
    private let list: CuePhrases

    /// How much the cue says: above zero for the first reading, below for the second.
    let weight: Int

    /// Phrases in small letters with commas between them; `#` stands for a number.
    init(_ place: Place, _ phrases: String, _ weight: Int) {
        self.place = place
        list = CuePhrases(phrases)
        self.weight = weight
    }

    var phrases: Set<String> { list.phrases }

    static func before(_ phrases: String, _ weight: Int) -> HeteronymCue { .init(.before, phrases, weight) }
    static func after(_ phrases: String, _ weight: Int) -> HeteronymCue { .init(.after, phrases, weight) }
    static func near(_ phrases: String, _ weight: Int) -> HeteronymCue { .init(.near, phrases, weight) }

    static func around(_ words: String, _ weight: Int) -> HeteronymCue { .init(.around, words, weight) }

    /// The weight where the cue holds, else nothing.
    func score(_ context: WordContext) -> Int {
        let phrases = phrases
        let isFound =
            switch place {
            case .before: context.phrasesBefore.contains(where: phrases.contains)
            case .after: context.phrasesAfter.contains(where: phrases.contains)
            case .around: context.around.contains(where: phrases.contains)
            case .near: (context.left + context.right).contains { phrases.contains($0.key) }
            }
        return isFound ? weight : 0
    }
}
