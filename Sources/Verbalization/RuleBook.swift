/// The rules in the order in which they are asked; the first that reads a stretch has it.
enum RuleBook {
    static let readings: [any ReadingRule] = [
        LexiconForm(), Telephone(), NumericDate(), ClockTime(), CalendarDate(), Fraction(), Money(),
        Percent(),
        Measure(), Decade(), Ordinal(), WebName(), Year(), Alphanumeric(), Decimal(), Cardinal(), Negative(),
        NumberRange(), DottedLetters(), Initial(), SaintOrStreet(), Abbreviation(), RomanNumeral(),
        Initialism(),
        SingleLetter(), CapitalsWord(), Handle(), FootnoteMark(), Slash(), Symbol(),
    ]
}
