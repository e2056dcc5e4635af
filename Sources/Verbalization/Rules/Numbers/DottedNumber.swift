import NarrationModel

/// Reads numbers with several points: versions and network addresses.
///
///     v17.2.1          version seventeen point two point one
///     192.168.0.1      one nine two dot one six eight dot zero dot one
///
/// Four groups are an address, read digit by digit. Leaves alone decimals and dates.
struct DottedNumber: ReadingRule {
    let id: RuleID = "dotted-number"
    let summary = "versions and network addresses: 17.2.1, 192.168.0.1"
    let trigger: RuleTrigger = [.digits, .compounds]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        sentence[index]?.kind == .digits ? numbers(at: index, in: sentence) : version(at: index, in: sentence)
    }

    /// `v2.0` and `v3`: the letter is said in full.
    private func version(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.letters(index) == "v", let number = WrittenNumber(at: index + 1, in: sentence),
            !sentence.isGlued(index)
        else { return nil }
        let rest =
            numbers(at: index + 1, in: sentence)?.tokens
            ?? number.words(sentence.style).map { DraftToken($0, for: index + 1..<number.end) }
        let end = rest.last?.lexemes.upperBound ?? number.end
        guard sentence[end]?.isGlued != true || sentence[end]?.kind == .mark else { return nil }
        return Reading(end: end, tokens: [DraftToken("version", for: index..<index + 1)] + rest)
    }

    private func numbers(at index: Int, in sentence: WrittenSentence) -> Reading? {
        var (groups, end) = ([String](), index)
        while let digits = sentence.digits(end, glued: end > index), groups.count < 7 {
            groups.append(digits)
            guard sentence.isMark(".", at: end + 1, glued: true), sentence.digits(end + 2, glued: true) != nil
            else { break }
            end += 2
        }
        guard (3...6).contains(groups.count) else { return nil }
        let numbers = sentence.style.numbers
        let isAddress = groups.count == 4
        let parts = groups.map { isAddress ? numbers.digits($0) : numbers.cardinal($0) }
        let words = parts.dropFirst().reduce(parts[0]) { $0 + [isAddress ? "dot" : "point"] + $1 }
        return Reading(words, for: index..<end + 1)
    }
}
