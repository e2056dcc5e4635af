import NarrationModel

/// Tells what a line is, by itself, that a rule left out and that is read after all.
///
/// Nothing becomes a crosshead: every label of a menu looks like one, and would make a chapter.
enum RestoredRole {
    static func role(of line: Line) -> BlockRole {
        if ListMarker(line) != nil { return .listItem }
        if Caption.hasCredit(line) { return .caption }
        if NoteHeading.opens(line) { return .note }
        return QuotationMarks.enclose(line.string) ? .quotation : .paragraph
    }

    /// The text of the line without the bullet in front of a list item.
    static func text(of line: Line, as role: BlockRole) -> SourcedText {
        let sign = role == .listItem ? ListMarker(line)?.signLength ?? 0 : 0
        return line.text.slice(sign..<line.text.count)
    }
}
