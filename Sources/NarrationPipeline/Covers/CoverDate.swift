import NarrationModel

/// Writes out the day that a cover shows.
///
///     10 September 2022     en-GB, and English of any other country
///     September 10, 2022    en-US
///     2022年9月10日          ja, zh
///     2022-09-10            all other languages: ISO 8601 is read everywhere
enum CoverDate {
    /// The day in the conventions of `language`; empty when the day is not known.
    static func text(_ day: PublicationTime.Day?, language: String) -> String {
        guard let day, (1...12).contains(day.month) else { return "" }
        let month = day.monthName
        switch LanguageTag.primary(language) {
        case "en" where LanguageTag.normalized(language) == "en-US": return "\(month) \(day.day), \(day.year)"
        case "en": return "\(day.day) \(month) \(day.year)"
        case "ja", "zh": return "\(day.year)年\(day.month)月\(day.day)日"
        default: return PublicationTime(day: day).iso8601
        }
    }
}
