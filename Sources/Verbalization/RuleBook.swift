/// The rules in the order in which they are asked; the first that reads a stretch has it.
enum RuleBook {
    static let readings: [any ReadingRule] = [
        LexiconForm(),
        NumericDate(), Telephone(), ClockTime(), CalendarDate(), Fraction(), Money(), Percent(), Decade(),
        Measure(), Ordinal(), WebName(), Year(), Alphanumeric(), DottedNumber(), Decimal(), Cardinal(),
        Negative(), NumberRange(),
        RomanNumeral(), DottedLetters(), Initial(), SaintOrStreet(), UnitedState(), Abbreviation(),
        Initialism(), SingleLetter(), CapitalsWord(),
        Handle(), FootnoteMark(), Slash(), Symbol(),
        GreekLetter(), ForeignWord(), Transliterated(), ForeignAnnouncement(),
    ]
}
