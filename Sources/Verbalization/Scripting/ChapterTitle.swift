import NarrationModel

/// The title of the chapter that a crosshead starts.
enum ChapterTitle {
    /// The crosshead's text without a colon or stop at its end.
    static func of(_ crosshead: Block) -> String {
        let trimmed = crosshead.text.string.reversed().drop { $0.isWhitespace || $0 == ":" || $0 == "." }
        let title = String(trimmed.reversed().drop(while: \.isWhitespace))
        return title.isEmpty ? crosshead.text.string : title
    }
}
