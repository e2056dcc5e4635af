/// The choices that speakers of English make differently and that rules leave to the voice.
///
/// Each has a default by the voice's language; a voice's table `[style]` names what differs.
package struct VerbalStyle: Hashable, Sendable {
    /// How the years from 2010 on are said; earlier ones have only one usual form.
    package enum Years: String, CaseIterable, Sendable {
        /// "Twenty twenty-two".
        case pairs
        /// "Two thousand twenty-two".
        case thousands
    }

    /// Which of day and month is said first, and read first in figures such as 10/11.
    package enum DateOrder: String, CaseIterable, Sendable {
        /// "September tenth"; 10/11 is the eleventh of October.
        case monthFirst = "month-first"
        /// "The tenth of September"; 10/11 is the tenth of November.
        case dayFirst = "day-first"
    }

    /// What is said for a zero before a decimal point.
    package enum Zero: String, CaseIterable, Sendable {
        case zero
        case nought
        case oh
    }

    /// How quoted speech is set off.
    package enum Quotations: String, CaseIterable, Sendable {
        /// As everything else.
        case unmarked
        /// In another pitch: by ``VerbalStyle/quotationPitch``.
        case pitch
        /// By the words "quote" and "unquote".
        case words
    }

    /// What happens to words of another language or script.
    package enum Foreign: String, CaseIterable, Sendable {
        /// The engine's voice for the language speaks them.
        case native
        /// They are written in Latin letters and spoken by the voice itself.
        case transliterate
        /// The language is named in their place.
        case announce
    }

    /// What happens to emoji.
    package enum Emoji: String, CaseIterable, Sendable {
        /// They are called by their names.
        case name
        /// They are omitted by the rule `emoji`.
        case omit
    }

    /// Whether words that Britons say otherwise have their sound, as "progress" does; no choice of the file.
    package let isBritish: Bool

    package var years: Years = .pairs
    package var dates: DateOrder

    /// "Two hundred and five" rather than "two hundred five".
    package var saysAnd: Bool

    /// What is said for `%`: one word or more.
    package var percent = "percent"
    package var zero: Zero = .zero
    package var quotations: Quotations = .unmarked

    /// How much higher quoted speech is than the speech around it, in steps of the voice's pitch (0 to 100).
    package var quotationPitch = 8
    package var foreign: Foreign = .native
    package var emoji: Emoji = .name

    /// The style of a BCP 47 language tag: American for `en` and `en-US`, `en-CA`, `en-PH`; else British.
    package init(language: String) {
        let isAmerican = ["en", "en-us", "en-ca", "en-ph"].contains(language.lowercased())
        isBritish = !isAmerican
        dates = isAmerican ? .monthFirst : .dayFirst
        saysAnd = !isAmerican
    }
}
