extension ClauseMark {
    /// The pause that the mark at `index` makes, `none` for marks that only print; nil for a mark that nobody knows.
    init?(at index: Int, in sentence: WrittenSentence) {
        let mark = sentence.lexemes[index].mark
        switch mark {
        case ",": self = .comma
        case ";": self = .semicolon
        case ":": self = sentence.isGlued(index + 1) && sentence[index + 1]?.kind == .digits ? .none : .colon
        case "!": self = .exclamation
        case "?": self = .question
        case ".": self = Self.stop(at: index, in: sentence)
        case "…", "—", "|", "·", "(", ")", "[", "]", "{", "}": self = .comma
        case "/": self = Self.slash(at: index, in: sentence)
        case "-", "–": self = Self.dash(at: index, in: sentence)
        default:
            guard Self.silent.contains(mark) else { return nil }
            self = .none
        }
    }

    /// A stop ends the sentence only at its end; elsewhere it pauses.
    private static func stop(at index: Int, in sentence: WrittenSentence) -> ClauseMark {
        index < sentence.lastWord ? .comma : .stop
    }

    /// A slash pauses, save between capitals and figures: "HIV/AIDS".
    private static func slash(at index: Int, in sentence: WrittenSentence) -> ClauseMark {
        guard sentence.isGlued(index), sentence.isGlued(index + 1), let before = sentence[index - 1],
            let next = sentence[index + 1]
        else { return .comma }
        let isName = [before, next].allSatisfy { $0.shape == .capitals && $0.text.utf8.count < 5 }
        return isName ? .none : .comma
    }

    /// A dash with a space beside it, or doubled, pauses; a hyphen joins.
    private static func dash(at index: Int, in sentence: WrittenSentence) -> ClauseMark {
        let joins = sentence.isGlued(index) && sentence.isGlued(index + 1)
        let isDoubled =
            ["-", "–"].contains(sentence[index + 1]?.mark) || ["-", "–"].contains(sentence[index - 1]?.mark)
        return joins && !isDoubled ? .none : .comma
    }

    private static let silent: Set<Unicode.Scalar> = [
        "'", "\"", "*", "•", "●", "▪", "■", "▶", "→", "←", "↑", "↓", "⇒", "_", "\\", "^", "~", "™", "®",
        "©", "†", "‡", "\u{20E3}", "℠", "❖", "◆", "◇", "★", "☆", "▲", "▼", "▾", "▸", "►", "◄", "❯", "❮", "➤",
        "‣",
        "↔", "↩", "↪", "↗", "↘", "⟶", "➔", "➡", "✱", "※", "⁂", "☑", "□", "▫", "◼", "⬤", "‖", "¦", "¶", "¿",
        "¡", "<", ">", "#", "$", "+", "`", "⁃", "✓", "✔", "○", "◦",
    ]
}
