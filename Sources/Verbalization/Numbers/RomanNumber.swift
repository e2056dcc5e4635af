/// Reads Roman numerals in their standard spelling.
enum RomanNumber {
    private static let values: [(String, Int)] = [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
        ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ]

    /// The value of `numeral` from 1 to 3999, or nil when it is no standard numeral in capitals.
    static func value(of numeral: String) -> Int? {
        guard (1...15).contains(numeral.utf8.count), numeral.utf8.allSatisfy({ letters.contains($0) }) else {
            return nil
        }
        var rest = numeral[...]
        var total = 0
        for (symbol, value) in values {
            while rest.hasPrefix(symbol), total < 4000 {
                rest = rest.dropFirst(symbol.utf8.count)
                total += value
            }
        }
        return rest.isEmpty && total < 4000 && spelling(of: total) == numeral ? total : nil
    }

    private static let letters = Set("IVXLCDM".utf8)

    private static func spelling(of number: Int) -> String {
        var rest = number
        var text = ""
        for (symbol, value) in values {
            text += String(repeating: symbol, count: rest / value)
            rest %= value
        }
        return text
    }
}
