import NarrationModel

/// Reads numbers with several points: versions and network addresses.
///
///     iOS 17.2.1       iOS seventeen point two point one
///     192.168.0.1      one nine two dot one six eight dot zero dot one
///
/// Four groups are an address, read digit by digit. Leaves alone decimals, dates, and
/// the letter of `v2.1`, which ``Version`` reads.
struct DottedNumber: ReadingRule {
    let id: RuleID = "dotted-number"
    let summary = "versions and network addresses: 17.2.1, 192.168.0.1"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
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
