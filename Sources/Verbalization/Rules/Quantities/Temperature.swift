import NarrationModel

/// Reads degrees, of temperature or of an angle.
///
///     -5°C             minus five degrees Celsius
///     20 degrees F     twenty degrees Fahrenheit
///
/// A bare `C` or `F` is a scale behind a minus sign and behind words such as "temperature" and "high". Leaves alone
/// coordinates, and letters behind other numbers (`68F`).
struct Temperature: WordTriggered {
    let id: RuleID = "temperature"
    let summary = "degrees: 20°C, 45°, 68 degrees F"
    let trigger: RuleTrigger = [.digits, .marks, .words]
    let words: Set<String> = ["degrees", "degree", "deg"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if sentence[index]?.kind == .letters { return scale(behind: index, in: sentence) }
        guard let number = WrittenNumber(at: index, in: sentence) else { return nil }
        let (end, isOne) = (
            number.end, number.isOne || NounPhrase.surrounds(index..<number.end + 1, in: sentence)
        )
        let degree = [isOne ? "degree" : "degrees"]
        let head = number.words(sentence.style).map { DraftToken($0, for: index..<end) }
        if sentence.isMark("°", at: end) || sentence.isMark("º", at: end) {
            let name = sentence.letters(end + 1).flatMap { Self.scales[$0] }
            let last = name == nil ? end + 1 : end + 2
            let words = degree + (name.map { [$0] } ?? [])
            return Reading(end: last, tokens: head + words.map { DraftToken($0, for: end..<last) })
        }
        guard let letters = sentence.letters(end), let name = Self.scales[letters],
            isWarmth(index, in: sentence) || number.fraction != nil && !sentence.isGlued(end),
            sentence[end + 1].map({ !$0.isGlued || $0.kind == .mark }) ?? true
        else { return nil }
        return Reading(
            end: end + 1, tokens: head + (degree + [name]).map { DraftToken($0, for: end..<end + 1) })
    }

    /// `degrees C`: the word and the scale.
    private func scale(behind index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let name = sentence.letters(index + 1).flatMap({ Self.scales[$0] }),
            sentence.digits(index - 1) != nil
        else { return nil }
        let word = sentence[index]?.key == "degree" ? "degree" : "degrees"
        return Reading(
            end: index + 2,
            tokens: [DraftToken(word, for: index..<index + 1), DraftToken(name, for: index + 1..<index + 2)])
    }

    private func isWarmth(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.isMark("-", at: index - 1), !sentence.isGlued(index - 1) { return true }
        return (1...5).contains { distance in
            guard let word = sentence[index - distance] else { return false }
            return Self.weather.contains(word.key)
                || word.kind == .letters && word.key.hasPrefix("temperature")
        }
    }

    private static let scales = ["C": "Celsius", "F": "Fahrenheit"]
    private static let weather: Set<String> = [
        "high", "highs", "low", "lows", "heat", "warm", "cold", "oven", "hot", "freezing", "reached",
        "thermometer",
    ]
}
