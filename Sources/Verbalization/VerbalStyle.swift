/// The choices of a country's speakers that rules leave open.
struct VerbalStyle: Hashable, Sendable {
    /// "September the tenth" and "the tenth of September", 10/11 as day and month; otherwise "September tenth", month and day.
    let saysDayFirst: Bool

    /// "Two hundred and five" rather than "two hundred five".
    let saysAnd: Bool

    /// British sounds where the two differ, as in "progress".
    let isBritish: Bool

    /// The style of a BCP 47 language tag: American for `en` and `en-US`, `en-CA`, `en-PH`; else British.
    init(language: String) {
        let american = ["en", "en-US", "en-us", "en-CA", "en-PH"].contains(language)
        saysDayFirst = !american
        saysAnd = !american
        isBritish = !american
    }

    var numbers: NumberWords { NumberWords(saysAnd: saysAnd) }
}
