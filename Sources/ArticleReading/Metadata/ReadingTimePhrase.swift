/// A reading time, such as `4 min read`, `5-minute read` and `Reading time: 4 minutes`.
enum ReadingTimePhrase {
    private static let units: Set<String> = ["min", "mins", "minute", "minutes"]

    /// How many of `tokens` make up a reading time at their start; 0 when they do not begin with one.
    static func length(_ tokens: ArraySlice<Token>) -> Int {
        let terms = tokens.prefix(6).map(\.term)
        guard let first = terms.first else { return 0 }
        if first == "reading" || first == "read", terms.dropFirst().first == "time" {
            return isMinutes(terms.dropFirst(2)) ? 4 : 0
        }
        if isMinutes(terms[...]), terms.dropFirst(2).first.map(isReading) == true { return 3 }
        let joined = first.split(separator: "-")
        let isCompound = joined.count == 2 && Int(joined[0]) != nil && units.contains(String(joined[1]))
        return isCompound && terms.dropFirst().first.map(isReading) == true ? 2 : 0
    }

    private static func isMinutes(_ terms: ArraySlice<String>) -> Bool {
        guard let number = terms.first, let unit = terms.dropFirst().first else { return false }
        return Int(number) != nil && units.contains(unit)
    }

    private static func isReading(_ term: String) -> Bool { term == "read" || term == "reading" }
}
