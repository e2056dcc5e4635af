import NarrationModel

/// Reads feet and inches, and stones and pounds.
///
///     6'2"         six foot two
///     12st 5lb     twelve stone five pounds
///
/// Leaves alone a quotation mark behind a number that stands alone, and inches of twelve and more.
struct FeetAndInches: ReadingRule {
    let id: RuleID = "feet-and-inches"
    let summary = "heights and weights in two units: 6'2\", 6ft 2in, 12st 5lb"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let first = sentence.digits(index), first.utf8.count < 4 else { return nil }
        let numbers = sentence.style.numbers
        if sentence.isMark("'", at: index + 1, glued: true) {
            guard let inches = sentence.digits(index + 2), inches.utf8.count < 3, let value = Int(inches),
                value < 12
            else {
                return nil
            }
            let isMarked = sentence.isMark("\"", at: index + 3, glued: true)
            guard isMarked || sentence.isGlued(index + 2) && first.utf8.count == 1 else { return nil }
            return Reading(
                numbers.cardinal(first) + ["foot"] + numbers.cardinal(inches),
                for: index..<(isMarked ? index + 4 : index + 3))
        }
        return pair(at: index, in: sentence)
    }

    /// `6ft 2in`, `6 ft. 2 in.`, `12st 5lb`.
    private func pair(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let large = sentence.letters(index + 1), let (one, many, small) = Self.pairs[large],
            case let next = sentence.behindStop(index + 2),
            let number = WrittenNumber(at: next, in: sentence),
            let unit = sentence.letters(number.end), let smallWords = small[unit],
            let first = WrittenNumber(at: index, in: sentence)
        else { return nil }
        var end = number.end + 1
        if sentence.isMark(".", at: end, glued: true), end + 1 < sentence.count { end += 1 }
        let head = first.words(sentence.style) + [first.isOne ? one : many]
        return Reading(
            head + number.words(sentence.style) + [number.isOne ? smallWords.0 : smallWords.1],
            for: index..<end)
    }

    private static let inches = [
        "in": ("inch", "inches"), "ins": ("inch", "inches"), "inches": ("inch", "inches"),
    ]
    private static let pounds = ["lb": ("pound", "pounds"), "lbs": ("pound", "pounds")]
    private static let pairs: [String: (String, String, [String: (String, String)])] = [
        "ft": ("foot", "feet", inches), "st": ("stone", "stone", pounds),
        "lb": ("pound", "pounds", ["oz": ("ounce", "ounces")]),
        "lbs": ("pound", "pounds", ["oz": ("ounce", "ounces")]),
    ]
}
