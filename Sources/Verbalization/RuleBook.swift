/// The rules in the order in which they are asked; the first that reads a stretch has it.
enum RuleBook {
    static let readings: [any ReadingRule] = [
        LexiconForm(),
        CodeNumber(), StreetAddress(), StreetSuffix(), LetteredSection(), Timestamp(), NumericDate(),
        Telephone(), Dimensions(), Coordinates(), FeetAndInches(),
        Ratio(), Duration(), ClockTime(), Weekday(), CalendarDate(), FiscalPeriod(), YearSpan(),
        NamedNumber(),
        Fraction(), Money(), PercentagePoint(), Percent(), Decade(), ScaledNumber(), PluralNumber(),
        Temperature(), Measure(), Multiple(), Ordinal(), WebName(), Year(), DottedNumber(), Alphanumeric(),
        Decimal(),
        NilScore(), Cardinal(), Negative(), NumberRange(), SuspendedHyphen(),
        RomanNumeral(), DottedLetters(), Initial(), SaintOrStreet(), UnitedState(), Abbreviation(),
        Initialism(), SingleLetter(), CapitalsWord(),
        Handle(), FootnoteMark(), PerUnit(), Slash(), Symbol(),
    ]
}
