/// Tells paragraphs that are nothing but somebody's words.
enum QuotationMarks {
    /// Whether one pair of quotation marks holds all of `text`, or one opens it and is closed in a later paragraph.
    ///
    /// `“We waited,” she said. “Nobody came.”` has words outside the marks.
    static func enclose(_ text: String) -> Bool {
        guard let first = text.first else { return false }
        switch first {
        case "“": return encloses(text, opening: "“", closing: "”")
        case "«": return encloses(text, opening: "«", closing: "»")
        case "\"":
            let marks = text.count { $0 == "\"" }
            return marks == 1 || marks == 2 && isClosed(text, by: "\"")
        default: return false
        }
    }

    private static func encloses(_ text: String, opening: Character, closing: Character) -> Bool {
        guard text.count(where: { $0 == opening }) == 1 else { return false }
        let closings = text.count { $0 == closing }
        return closings == 0 || closings == 1 && isClosed(text, by: closing)
    }

    private static func isClosed(_ text: String, by mark: Character) -> Bool {
        text.reversed().prefix(2).contains(mark)
    }
}
