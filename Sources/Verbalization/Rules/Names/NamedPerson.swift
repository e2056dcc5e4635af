/// Tells people from places before a comma and two capitals: `Chan, CT` and `Jane Hale, MD`.
enum NamedPerson {
    /// Whether the capitals at `index` are the initials or the degree of a person.
    static func isBefore(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence[index]?.shape == .capitals else { return false }
        return isAuthor(index, in: sentence) || hasDegree(index, in: sentence)
    }

    /// Whether the capitals stand in a list that semicolons part, with others in it that are no state.
    private static func isAuthor(_ index: Int, in sentence: WrittenSentence) -> Bool {
        isInitials(index, step: 4, in: sentence) || isInitials(index, step: -4, in: sentence)
    }

    /// Whether the list, of a name, a comma, capitals and a semicolon each, comes to capitals that are no state.
    private static func isInitials(_ index: Int, step: Int, in sentence: WrittenSentence) -> Bool {
        var place = index
        for _ in 0..<longestList {
            guard sentence.isMark(";", at: step > 0 ? place + 1 : place - 3) else { return false }
            place += step
            guard let capitals = sentence[place], capitals.shape == .capitals,
                sentence.isMark(",", at: place - 1), sentence[place - 2]?.shape == .capitalized
            else { return false }
            if UnitedState.states[capitals.key] == nil { return true }
        }
        return false
    }

    private static let longestList = 8

    /// Whether another degree follows, or a first and last name stand before the letters and a clause goes on behind.
    private static func hasDegree(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let degree = sentence[index], degrees.contains(degree.text),
            sentence.isMark(",", at: index + 1), let next = sentence[index + 2], next.kind == .letters
        else { return false }
        if furtherDegrees.contains(next.text) { return true }
        guard next.shape == .lower, let last = sentence[index - 2], !placeEndings.contains(last.key),
            let first = sentence[index - 3], first.shape == .capitalized, !placeOpenings.contains(first.key)
        else { return false }
        var place = index - 4
        if sentence[place]?.shape == .capitalized { place -= 1 }
        return !prepositions.contains(sentence[place]?.key ?? "")
    }

    private static let degrees: Set<String> = ["MD", "MA", "MS", "PA"]
    private static let furtherDegrees: Set<String> = [
        "RD", "RDN", "PhD", "Ph", "MPH", "MBA", "MD", "MS", "RN", "NP", "DO", "JD", "FACP", "FACS", "LCSW",
        "CPA", "MSc", "BSc", "BA", "LDN", "CNS", "CSSD", "EdD", "PsyD", "DVM", "DDS", "MHS", "MPP",
    ]
    private static let placeOpenings: Set<String> = [
        "new", "san", "saint", "santa", "fort", "mount", "port", "north", "south", "east", "west", "el",
        "los", "las", "la", "st", "lake", "upper", "lower", "silver", "college", "grand", "little",
    ]
    private static let placeEndings: Set<String> = [
        "spring", "springs", "city", "park", "hill", "hills", "beach", "heights", "falls", "lake", "county",
        "town", "township", "village", "island", "bluff", "river", "rock", "station", "valley", "university",
        "hospital", "institute", "center",
    ]
    private static let prepositions: Set<String> = [
        "in", "of", "near", "from", "to", "at", "outside", "around",
    ]
}
