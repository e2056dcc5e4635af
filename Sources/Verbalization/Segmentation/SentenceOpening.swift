import NarrationModel

/// What the first word behind a mark says about whether a sentence begins with it.
struct SentenceOpening: Sendable {
    /// Whether a sentence can begin with the word: anything but a small letter; `iPhone` can.
    let mayOpen: Bool

    /// Whether the word is one that in mid-sentence would have a small letter, such as "The".
    let isStarter: Bool

    /// Whether the word is a starter that is nobody's name, such as "He".
    let isPronoun: Bool

    /// Whether the word is a starter that headlines print with a capital in mid-sentence, such as "To".
    let isSmallWord: Bool

    /// Whether the word is "I", with or without an ending.
    let isFirstPerson: Bool

    /// Whether the word can follow a time of day: a weekday, a month or a zone.
    let belongsToTime: Bool

    /// Whether the word is a title before a name.
    let isTitle: Bool

    /// Whether the word begins with a digit.
    let isNumber: Bool

    /// Whether a bracket opens before the word.
    let isBracketed: Bool

    init(_ word: String) {
        let core = word.unicodeScalars.drop { !$0.isLetterOrDigit }
        let (first, second) = (core.first ?? " ", core.dropFirst().first)
        let letters = core.prefix { $0.properties.isAlphabetic }
        let key = String(letters).lowercased()
        let isUpper = first.properties.isUppercase
        mayOpen = !first.properties.isLowercase || second?.properties.isUppercase == true
        isNumber = first.properties.numericType != nil
        isBracketed = word.utf8.first == UInt8(ascii: "(") || word.utf8.first == UInt8(ascii: "[")
        isFirstPerson = key == "i" && isUpper
        isTitle = Abbreviation.isTitle(key)
        belongsToTime =
            OpeningWords.times.contains(key) || Month.numbers[key] != nil
            || letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
        isPronoun = isUpper && OpeningWords.pronouns.contains(key)
        isSmallWord = isUpper && OpeningWords.small.contains(key)
        let isAdverb = key.hasSuffix("ly") && letters.count > 5 && word.utf8.last == UInt8(ascii: ",")
        isStarter = isPronoun || isSmallWord || isUpper && (isAdverb || OpeningWords.others.contains(key))
    }
}
