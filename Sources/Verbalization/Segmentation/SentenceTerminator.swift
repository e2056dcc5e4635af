/// What the marks between two words are to a sentence.
enum SentenceTerminator: Sendable {
    case none
    /// A single full stop, which an abbreviation may have as well.
    case stop
    case ellipsis
    /// A question or exclamation mark.
    case strong

    /// Reads the marks behind a word, closing quotes and brackets among them.
    init(_ marks: String) {
        var (stops, result) = (0, SentenceTerminator.none)
        for scalar in marks.unicodeScalars {
            switch scalar {
            case ".": stops += 1
            case "…": result = result == .strong ? .strong : .ellipsis
            case "!", "?": result = .strong
            case ",", ";", ":":
                self = .none
                return
            default: continue
            }
        }
        guard result == .none else {
            self = result
            return
        }
        self = stops == 0 ? .none : stops == 1 ? .stop : .ellipsis
    }
}
