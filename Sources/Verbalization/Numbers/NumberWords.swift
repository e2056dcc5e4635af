/// Writes numbers out in English words, one speakable word an element: `["two", "thousand", "twenty-five"]`.
struct NumberWords: Sendable {
    /// Whether "and" stands before the tens, as British speakers say it: "two hundred and five".
    let saysAnd: Bool

    /// Whether years from 2010 on are said in pairs: "twenty twenty-two" rather than "two thousand twenty-two".
    var saysYearsInPairs = true

    /// The word for a zero before a decimal point.
    var zero = "zero"

    /// The words for a whole number given by its decimal digits; longer ones than 36 digits are read digit by digit.
    func cardinal(_ digits: some StringProtocol) -> [String] {
        let figures = digits.utf8.map { Int($0) - 48 }.drop { $0 == 0 }
        guard !figures.isEmpty else { return ["zero"] }
        guard figures.count <= 3 * Self.scales.count else { return self.digits(digits) }
        return grouped(Array(figures))
    }

    /// The words for a whole number's ordinal: `["twenty-fifth"]`.
    func ordinal(_ digits: some StringProtocol) -> [String] {
        var words = cardinal(digits)
        guard let last = words.popLast() else { return words }
        let parts = last.split(separator: "-")
        let tail = Self.ordinalWord(String(parts.last ?? ""))
        return words + [parts.count == 2 ? "\(parts[0])-\(tail)" : tail]
    }

    /// The words for each digit: `["four", "zero", "eight"]`.
    func digits(_ digits: some StringProtocol) -> [String] {
        digits.utf8.map { Self.units[Int(max($0, 48) - 48) % 10] }
    }

    /// The words for a decimal fraction: `["three", "point", "one", "four"]`; no whole part means "point five".
    func decimal(whole: String, fraction: String) -> [String] {
        let head = whole.isEmpty ? [] : whole.utf8.allSatisfy { $0 == 48 } ? [zero] : cardinal(whole)
        return head + ["point"] + digits(fraction)
    }

    /// The words for a year between 1 and 9999: `["nineteen", "oh", "five"]`, `["two", "thousand", "five"]`.
    func year(_ year: Int) -> [String] {
        let (century, rest) = (year / 100, year % 100)
        if century < 10 || century % 10 == 0 && rest < 10 { return cardinal(String(year)) }
        if century == 20, !saysYearsInPairs { return cardinal(String(year)) }
        if rest == 0 { return [Self.small(century), "hundred"] }
        return rest < 10
            ? [Self.small(century), "oh", Self.small(rest)] : [Self.small(century), Self.small(rest)]
    }

    /// The words for up to four digits said in pairs, as in names of things: `["three", "thirty"]`, `["seven", "forty-seven"]`.
    func pairs(_ digits: String) -> [String] {
        guard let value = Int(digits), digits.utf8.first != 48, digits.utf8.count < 5 else {
            return self.digits(digits)
        }
        if value < 100 || value % 1000 == 0 || digits.utf8.count == 3 && value % 100 == 0 {
            return cardinal(digits)
        }
        let (head, tail) = (Self.small(value / 100), value % 100)
        if tail == 0 { return [head, "hundred"] }
        return [head] + (tail < 10 ? ["oh", Self.small(tail)] : [Self.small(tail)])
    }

    /// The word for a number below 100: `"twenty-five"`.
    static func small(_ number: Int) -> String {
        if number < 20 { return units[number] }
        let ten = tens[number / 10 % 10]
        return number % 10 == 0 ? ten : "\(ten)-\(units[number % 10])"
    }

    private func grouped(_ figures: [Int]) -> [String] {
        var words: [String] = []
        var scale = (figures.count + 2) / 3
        var index = 0
        while index < figures.count {
            let size = (figures.count - index - 1) % 3 + 1
            let value = figures[index..<index + size].reduce(0) { $0 * 10 + $1 }
            index += size
            scale -= 1
            guard value > 0 else { continue }
            if saysAnd, scale == 0, value < 100, !words.isEmpty { words.append("and") }
            words += hundreds(value)
            if scale > 0 { words.append(Self.scales[scale]) }
        }
        return words
    }

    private func hundreds(_ value: Int) -> [String] {
        guard value >= 100 else { return [Self.small(value)] }
        let head = [Self.units[value / 100], "hundred"]
        guard value % 100 > 0 else { return head }
        return head + (saysAnd ? ["and"] : []) + [Self.small(value % 100)]
    }

    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    private static let scales = [
        "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion",
        "septillion", "octillion", "nonillion", "decillion",
    ]
}
