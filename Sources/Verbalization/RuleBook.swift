/// The rules in the order in which they are asked; the first that reads a stretch has it.
enum RuleBook {
    static let readings: [any ReadingRule] = [
        LexiconForm(),
        BibleReference(), LegalCitation(), SectionNumber(), StreetAddress(),
        NumericDate(), Telephone(), ClockTime(), CalendarDate(), Fraction(), Money(), Percent(), Decade(),
        Measure(), Ordinal(), WebName(), Year(), Alphanumeric(), DottedNumber(), Decimal(), Cardinal(),
        Negative(), NumberRange(),
        RomanNumeral(), Version(), SlashAbbreviation(), AmpersandName(), Ticker(), CompassPoint(),
        WeekdayRange(),
        UnitedState(), PartyState(), LoweredFigure(), DottedLetters(), Initial(), SaintOrStreet(),
        Abbreviation(), Heteronym(),
        Initialism(), SingleLetter(), CapitalsWord(), MixedCapitals(),
        WebPath(), Handle(), Emoji(), GreekLetter(), Exponent(), FootnoteMark(), Slash(), Symbol(),
    ]
}
