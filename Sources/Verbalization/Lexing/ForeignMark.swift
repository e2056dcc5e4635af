/// The punctuation of other scripts, as the mark that does the same in English.
enum ForeignMark {
    /// Nil for what is no such mark.
    static func folded(_ scalar: Unicode.Scalar) -> FoldedScalar? {
        switch scalar {
        case "、", "،", "՝", "·": .mark(",")
        case "。", "।", "॥", "։", "።", "၊", "။", "។", "｡": .mark(".")
        case "؛", "፤": .mark(";")
        case "؟", "՞", "፧", "\u{37E}": .mark("?")
        case "՜": .mark("!")
        case "《", "》", "〈", "〉", "｢", "｣", "„", "‟": .mark("\"")
        case "（", "【": .mark("(")
        case "）", "】": .mark(")")
        case "・", "･", "፡", "་": .space
        case "־": .mark("-")
        case "׳", "״", "՚": .mark("'")
        case "ـ": .nothing
        default: nil
        }
    }
}
