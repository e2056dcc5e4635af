/// Tells the notes in which authors and editors speak of the article, by their heading or opening words.
enum NoteHeading {
    private static let speakers = WordList(
        "author author's authors editor editor's editors editors' reporter reporter's reporters writer writer's newsroom desk"
    )
    private static let notes = WordList("note notes correction corrections clarification clarifications")
    private static let changes = WordList("amended corrected updated edited changed clarified revised")
    private static let subjects = WordList("article story report page interview")

    /// `Note from the author:`, `A note from the reporter`, `Corrections`
    static func matches(_ line: Line) -> Bool {
        guard line.isLabel(8), notes.hasAny(of: line.terms), line.metadata == nil else { return false }
        return line.terms.count <= 2 && notes.contains(line.terms.last ?? "") && line.terms.first != "music"
            || speakers.hasAny(of: line.terms)
    }

    /// `Editor's note: This interview has been shortened.`, `Correction, Nov. 23: …`, `This article was amended on …`
    static func opens(_ line: Line) -> Bool {
        guard let first = line.terms.first, line.terms.count > 3 else { return false }
        if first == "this", line.terms[2] == "was" || line.terms[2] == "has" {
            return subjects.contains(line.terms[1])
                && changes.hasAny(of: line.terms.prefix(6))
        }
        let isNote = notes.contains(first) || speakers.contains(first) && notes.contains(line.terms[1])
        let words = line.string.utf8.split(separator: UInt8(ascii: " ")).prefix(6)
        return isNote && words.contains { $0.last == UInt8(ascii: ":") }
    }
}
