import Testing

@testable import Verbalization

@Suite struct NumberWordsTests {
    private let american = NumberWords(saysAnd: false)
    private let british = NumberWords(saysAnd: true)

    @Test(arguments: [
        ("0", "zero"), ("10", "ten"), ("21", "twenty-one"), ("100", "one hundred"), ("1000", "one thousand"),
        ("95000", "ninety-five thousand"), ("1000001", "one million one"),
        (
            "123456789",
            "one hundred twenty-three million four hundred fifty-six thousand seven hundred eighty-nine"
        ),
        ("1000000000000", "one trillion"),
    ])
    func `whole numbers`(digits: String, words: String) {
        #expect(american.cardinal(digits).joined(separator: " ") == words)
    }

    @Test func `British speakers say and`() {
        #expect(british.cardinal("205").joined(separator: " ") == "two hundred and five")
        #expect(british.cardinal("2005").joined(separator: " ") == "two thousand and five")
        #expect(british.cardinal("2500").joined(separator: " ") == "two thousand five hundred")
    }

    @Test func `a number of any length is said`() {
        #expect(american.cardinal(String(repeating: "9", count: 36)).count > 30)
        #expect(american.cardinal(String(repeating: "9", count: 37)) == Array(repeating: "nine", count: 37))
    }

    @Test(arguments: [
        ("1", "first"), ("12", "twelfth"), ("20", "twentieth"), ("25", "twenty-fifth"),
        ("100", "one hundredth"),
        ("1003", "one thousand third"),
    ])
    func `ordinals`(digits: String, words: String) {
        #expect(american.ordinal(digits).joined(separator: " ") == words)
    }

    @Test(arguments: [
        (1905, "nineteen oh five"), (1980, "nineteen eighty"), (2000, "two thousand"),
        (2005, "two thousand five"),
        (2022, "twenty twenty-two"), (1900, "nineteen hundred"), (1066, "ten sixty-six"),
        (1002, "one thousand two"),
    ])
    func `years`(year: Int, words: String) {
        #expect(american.year(year).joined(separator: " ") == words)
    }

    @Test(arguments: [("III", 3), ("IX", 9), ("LVIII", 58), ("MCMXC", 1990)])
    func `Roman numerals`(numeral: String, value: Int) {
        #expect(RomanNumber.value(of: numeral) == value)
    }

    @Test(arguments: ["", "IIII", "VX", "IC", "MIX-", "iv", "XXXXX"])
    func `letters that are no Roman numeral`(letters: String) {
        #expect(RomanNumber.value(of: letters) == nil)
    }
}
