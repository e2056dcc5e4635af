internal import NarrationModel

/// A number in figures: digits with or without thousands separators and a decimal fraction.
struct WrittenNumber: Sendable {
    /// The digits before the decimal point, separators removed; empty in `.5`.
    let whole: String

    /// The digits behind the decimal point.
    let fraction: String?

    /// Whether commas group the digits.
    let isGrouped: Bool

    /// The index behind the number's last lexeme.
    let end: Int

    /// Reads the number whose first digits, or whose decimal point, are at `index`.
    init?(at index: Int, in sentence: WrittenSentence) {
        if sentence.isMark(".", at: index), !sentence.isGlued(index) || sentence[index - 1]?.kind == .mark,
            let digits = sentence.digits(index + 1, glued: true)
        {
            (whole, fraction, isGrouped, end) = ("", digits, false, index + 2)
            return
        }
        guard let first = sentence.digits(index) else { return nil }
        var (whole, next) = (first, index + 1)
        while whole.utf8.count < 400, let group = Self.group(behind: next, first: first, in: sentence) {
            whole += group.digits
            next = group.end
        }
        if next == index + 1, let spaced = Self.spaced(from: index, in: sentence) {
            (whole, next) = spaced
        }
        let point =
            Self.fraction(behind: next, in: sentence)
            ?? (next == index + 1 ? Self.comma(behind: next, in: sentence) : nil)
        self.whole = whole
        fraction = point
        isGrouped = whole.utf8.count > first.utf8.count
        end = point == nil ? next : next + 2
    }

    /// The number in words.
    func words(_ style: VerbalStyle) -> [String] {
        if let fraction { return style.numbers.decimal(whole: whole, fraction: fraction) }
        return style.numbers.cardinal(whole)
    }

    /// Whether a unit behind the number stands in the singular.
    var isOne: Bool { whole == "1" && fraction == nil }

    /// The value of a whole number below a billion.
    var value: Int? { fraction == nil && whole.utf8.count < 10 ? Int(whole) : nil }

    /// Three digits behind a comma or apostrophe.
    private static func group(
        behind index: Int, first: String, in sentence: WrittenSentence
    ) -> (digits: String, end: Int)? {
        guard first.utf8.count < 4,
            sentence.isMark(",", at: index, glued: true) || sentence.isMark("'", at: index, glued: true),
            let group = sentence.digits(index + 1, glued: true), group.utf8.count == 3
        else { return nil }
        return (group, index + 2)
    }

    /// Groups with spaces between them. Plain spaces count where the groups can hardly be numbers of their own:
    /// several of them, `000`, or a counted word behind them.
    private static func spaced(from index: Int, in sentence: WrittenSentence) -> (whole: String, end: Int)? {
        guard let first = sentence.digits(index), first.utf8.count < 4, !first.hasPrefix("0"),
            sentence.digits(index - 1) == nil, sentence[index - 1]?.mark != "+",
            sentence[index - 1]?.mark != "-"
        else { return nil }
        var (whole, end, isNarrow) = (first, index + 1, true)
        while let group = sentence.digits(end), group.utf8.count == 3, sentence[end]?.isGlued == false,
            whole.utf8.count < 36
        {
            isNarrow = isNarrow && sentence[end]?.isNarrow == true
            whole += group
            end += 1
        }
        guard end > index + 1, sentence.digits(end) == nil else { return nil }
        let next = sentence[end]
        let isCounted =
            next?.shape == .lower && next?.isGlued == false && sentence[index - 1]?.shape != .capitalized
        let isLong = end > index + 2 && first.utf8.count < 3
        return isNarrow || isLong || sentence.digits(end - 1) == "000" || isCounted ? (whole, end) : nil
    }

    /// Decimals behind a comma, which only a sign behind them tells from a list: `5,50 €`, `12,5 %`.
    private static func comma(behind index: Int, in sentence: WrittenSentence) -> String? {
        guard sentence.isMark(",", at: index, glued: true),
            let digits = sentence.digits(index + 1, glued: true),
            digits.utf8.count < 3, let sign = sentence[index + 2], ["%", "€", "°"].contains(sign.mark)
        else { return nil }
        return digits
    }

    /// The decimals at `index`; none when a further point follows, as in versions and addresses.
    private static func fraction(behind index: Int, in sentence: WrittenSentence) -> String? {
        guard sentence.isMark(".", at: index, glued: true),
            let digits = sentence.digits(index + 1, glued: true)
        else { return nil }
        let goesOn =
            sentence.isMark(".", at: index + 2, glued: true) && sentence.digits(index + 3, glued: true) != nil
        return goesOn ? nil : digits
    }
}
