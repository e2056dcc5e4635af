import NarrationModel

/// Says the numbers of flights, aircraft, roads, rooms and forms in pairs.
///
///     Boeing 747-400     Boeing seven forty-seven four hundred
///     Form 1040          Form ten forty
///
/// Takes three or four figures behind such a name. Leaves alone numbers with separators, and all other names.
struct NamedNumber: ReadingRule {
    let id: RuleID = "named-number"
    let summary = "numbers of flights, roads, rooms, forms and models: Boeing 747, Form 1040, RTX 3080"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let status = status(at: index, in: sentence) { return status }
        guard let before = sentence[index - 1],
            before.shape == .capitalized && Self.names.contains(before.key)
                || ["flight", "resolution", "error"].contains(before.text) || isSeries(before),
            let digits = sentence.digits(index), (3...4).contains(digits.utf8.count),
            WrittenNumber(at: index, in: sentence)?.end == index + 1
        else { return nil }
        let numbers = sentence.style.numbers
        var (words, end) = (numbers.pairs(digits), index + 1)
        if sentence.isMark("-", at: end, glued: true), let variant = sentence.digits(end + 1, glued: true),
            variant.utf8.count == 3
        {
            words += numbers.pairs(variant)
            end += 2
        }
        guard sentence[end]?.isGlued != true || sentence[end]?.kind == .mark else { return nil }
        return Reading(words, for: index..<end)
    }

    /// `a 404 error`: the answer of a web server.
    private func status(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), digits.utf8.count == 3, "45".contains(digits.prefix(1)),
            !sentence.isGlued(index), ["error", "page", "status"].contains(sentence.letters(index + 1)),
            !sentence.isGlued(index + 1), ["a", "an", "the"].contains(sentence[index - 1]?.key)
        else { return nil }
        return Reading(sentence.style.numbers.pairs(digits), for: index..<index + 1)
    }

    /// Whether capitals name a series of processors, notes or codes: `RTX 3080`, `RFC 2616`, `HTTP 404`.
    private func isSeries(_ before: Lexeme) -> Bool {
        before.shape == .capitals && Self.series.contains(before.text)
    }

    private static let series: Set<String> = [
        "RTX", "GTX", "GT", "RX", "RFC", "HTTP", "HTTPS", "BMW", "EPYC", "GPU",
    ]
    private static let names: Set<String> = [
        "geforce", "radeon", "ryzen", "xbox", "office", "error", "porsche", "peugeot", "ferrari", "area",
        "boeing", "airbus", "flight", "route", "highway", "room", "form", "resolution", "interstate", "bus",
        "suite",
    ]
}
