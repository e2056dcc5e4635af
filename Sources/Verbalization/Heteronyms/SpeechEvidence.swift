/// Guesses from its neighbors whether a word is a noun or adjective, or a verb.
///
/// Scores add up: above zero for the noun. What cannot be known from lists is guessed from endings: `-ive` before the
/// word is an adjective, `-s` a plural that may be a subject.
struct SpeechEvidence {
    let context: WordContext

    /// The entry's lean: where a verb may stand says little about a word that is rarely one.
    let lean: Int
    var takesObject = true

    private var isRarelyVerb: Bool { lean > 1 }

    var isForm: Bool { context.key.hasSuffix("s") && !context.key.hasSuffix("ss") }

    var score: Int { before + behind + ties + capital }

    private var ties: Int {
        (context.isTiedRight ? 4 : 0) + (context.isTiedLeft ? 1 : 0)
    }

    /// A capital inside a sentence that is no headline marks a name, and names are nouns.
    private var capital: Int {
        let isName = context.shape == .capitalized && !context.isFirst && !context.left.isEmpty
        return isName && (context.left + context.right).contains(where: Self.isPlain) ? 2 : 0
    }

    private static func isPlain(_ word: WordContext.Neighbor) -> Bool {
        word.shape == .lower && word.key.utf8.count > 4
    }

    private var before: Int {
        guard let nearest = context.left.first else { return opening }
        var place = 0
        var isNegated = false
        while place + 1 < context.left.count, Self.isAdverb(context.left[place].key) {
            isNegated = isNegated || context.left[place].key == "not"
            place += 1
        }
        if place > 0, Self.isAdverb(context.left[place].key) { place = 0 }
        let word = place == 0 ? nearest : context.left[place]
        if place == 0, context.left.count == 1, Self.isAdverb(word.key) { return isForm ? 0 : -1 }
        if word.key == "that", let weight = behindThat(place) { return weight }
        if word.key == "to" { return behindTo(place) }
        if let weight = phrase(behind: place) { return weight }
        if let weight = (isForm ? WordWeights.beforeS : .beforeBase)[word.key] {
            return Self.isMonth(word) ? 0 : isNegated && weight < 0 ? weight - 2 : weight
        }
        return guess(word, at: place)
    }

    /// A clause begins with a plural noun, or with a request; a verb two words on has the word and the next as subject.
    private var opening: Int {
        if !isForm, context.right.count > 1, Self.finite.contains(context.right[1].key),
            WordWeights.joins(context.right[0].key) || WordWeights.isUnknown(context.right[0].key)
        {
            return 3
        }
        // A request has its object behind it, and no "in" or "of".
        if !isForm, takesObject, let next = context.right.first, ["in", "of"].contains(next.key) { return 1 }
        return requestOrPlural
    }

    private var requestOrPlural: Int {
        isForm ? (context.isFirst ? 2 : 0) : context.right.isEmpty || isRarelyVerb ? 0 : lean > 0 ? -1 : -2
    }

    /// "So that objects" begins a clause with a noun; "cameras that record" goes on with a verb.
    private func behindThat(_ place: Int) -> Int? {
        guard context.left.count > place + 1 else { return nil }
        let key = context.left[place + 1].key
        return isForm ? (WordWeights.sayings.contains(key) ? 3 : nil) : Self.isPlural(key) ? -3 : nil
    }

    private func behindTo(_ place: Int) -> Int {
        if isForm { return 3 }
        let verb = context.left.indices.contains(place + 1) ? context.left[place + 1].key : ""
        if ["come", "comes", "came"].contains(verb) { return context.left.last?.key == "it" ? 1 : -2 }
        return WordWeights.prepositional.contains(verb) ? 1 : -4
    }

    private func guess(_ word: WordContext.Neighbor, at place: Int) -> Int {
        let key = word.key
        if key.hasSuffix("'s") || key.hasSuffix("s'") { return 4 }
        if key.hasSuffix("'ll") || key.hasSuffix("n't") { return -5 }
        if Self.adjectives.contains(where: key.hasSuffix) { return 3 }
        if ["and", "or", "but", "nor"].contains(key) { return joined(behind: place) }
        if key.hasSuffix("ing") || key.hasSuffix("ed") { return isForm ? 2 : 3 }
        if isForm, place == 0, context.shape == .capitalized, word.shape == .capitalized { return 2 }
        if !isForm, isBehindNames(place) { return mayHaveObject ? -4 : -2 }
        if place > 0 { return isForm ? -1 : Self.isPlural(key) ? -3 : -2 }
        if Self.isPlural(key) { return behindPlural(key) }
        if isForm { return behindSingular(word) }
        if isCaused(place) { return -3 }
        return hasSingularArticle ? 3 : word.shape == .lower ? 2 : 1
    }

    /// Behind "and" a word is what the words before are: a verb behind "to" or "will".
    private func joined(behind place: Int) -> Int {
        let earlier = context.left.dropFirst(place + 1).map(\.key).filter {
            !Self.isAdverb($0) || $0 == "not"
        }
        if let other = earlier.first, !isForm, Self.isAdjective(other) { return 2 }
        let reached = earlier.prefix(isRarelyVerb ? 2 : 4)
        if !isForm,
            reached.contains(where: { $0 == "to" || $0 == "not" || (WordWeights.beforeBase[$0] ?? 0) < -4 })
        {
            return -3
        }
        guard let next = context.right.first, !isForm, !isRarelyVerb else { return 0 }
        return WordWeights.behind[next.key] == nil ? -2 : 0
    }

    /// What a word in `s` says: a plural subject, or behind "he" a verb with its object.
    private func behindPlural(_ key: String) -> Int {
        let isVerb =
            context.left.count > 1 && ["he", "she", "it", "who", "which"].contains(context.left[1].key)
        if isForm || isVerb || WordWeights.modifiers.contains(key) || hasSingularArticle { return 2 }
        return WordWeights.verbs.contains(key) ? 3 : isRarelyVerb && takesObject ? -2 : -3
    }

    /// "Digital contracts and" are nouns, "Norway exports" may be either, as may "the camera records".
    private func behindSingular(_ word: WordContext.Neighbor) -> Int {
        if isSubject { return 0 }
        guard let next = context.right.first, !["and", "or"].contains(next.key) else {
            return lean < 0 ? 0 : 2
        }
        return word.shape == .lower || context.left.count == 1 ? 0 : -1
    }

    /// Whether an article and one noun begin the clause, as a subject does.
    private var isSubject: Bool {
        context.left.count == 2
            && ["the", "a", "an", "his", "her", "our", "my", "their"].contains(context.left[1].key)
    }

    /// "May" is a month more often than a verb when it has a capital inside a sentence.
    private static func isMonth(_ word: WordContext.Neighbor) -> Bool {
        word.key == "may" && word.shape == .capitalized
    }
}
