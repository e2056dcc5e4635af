/// The rules in the order in which they are asked; the first that reads a stretch has it.
enum RuleBook {
    static let readings: [any ReadingRule] = [
        LexiconForm(), Exponent(), FootnoteMark(),
        BibleReference(), LegalCitation(), SectionNumber(), CodeNumber(), StreetAddress(), Timestamp(),
        NumericDate(), Telephone(), Dimensions(), Coordinates(), FeetAndInches(), Ratio(), Duration(),
        ClockTime(), WeekdayRange(), Weekday(), CalendarDate(), FiscalPeriod(), YearSpan(), NamedNumber(),
        Fraction(),
        Money(), Aperture(),
        PercentagePoint(), Percent(), Decade(), ScaledNumber(), PluralNumber(), Temperature(), Measure(),
        Multiple(), Ordinal(), WebName(), Year(), DottedNumber(), Alphanumeric(), Decimal(), NilScore(),
        Cardinal(), Negative(), NumberRange(), SuspendedHyphen(),
        RomanNumeral(), OptionalPlural(), Version(), SlashAbbreviation(), AmpersandName(), Ticker(),
        CompassPoint(),
        UnitedState(), PartyState(), LoweredFigure(), DottedLetters(), Initial(),
        SaintOrStreet(), Abbreviation(), Heteronym(), Initialism(), SingleLetter(), CapitalsWord(),
        MixedCapitals(),
        WebPath(), Handle(), Emoji(), GreekLetter(), PerUnit(), Slash(), Symbol(),
        ForeignWord(), Transliterated(), ForeignAnnouncement(),
    ]
}
