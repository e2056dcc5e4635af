import NarrationModel

/// What the marks between two words are to a sentence.
enum SentenceTerminator: Sendable {
    case none
    /// A single full stop, which an abbreviation may have as well.
    case stop
    /// A full stop behind a bracket or quote, which is no abbreviation's: `(Model S).`
    case plainStop
    case ellipsis
    /// Dots in brackets, for words that a writer left out: `[...]`
    case omission
    /// A question or exclamation mark.
    case strong

    /// Reads the marks behind a word, closing quotes and brackets among them.
    init(_ marks: String) {
        var reader = MarkReader()
        for scalar in marks.unicodeScalars where !reader.isDone { reader.read(scalar) }
        self = reader.terminator
    }

    /// Takes marks one by one; a sign that stands apart behind an end, such as `:)`, says nothing more.
    private struct MarkReader {
        private var stops = 0
        private var hasEllipsis = false
        private var isStrong = false
        private var isPlain = false
        private var hasComma = false
        private var hasOpened = false
        private var hasClosed = false
        private var isApart = false
        private(set) var isDone = false

        mutating func read(_ scalar: Unicode.Scalar) {
            switch scalar {
            case ".":
                stops += 1
                isPlain = hasClosed
            case "…": hasEllipsis = true
            case "!", "?": isStrong = true
            case ",", ";", ":":
                guard !isApart else { return isDone = true }
                self = MarkReader()
                hasComma = true
            case "[": hasOpened = true
            case ")", "]", "\"", "”", "’", "'", "»": hasClosed = true
            default: isApart = isApart || scalar.isWhiteSpace && (isStrong || stops > 0)
            }
        }

        var terminator: SentenceTerminator {
            if hasOpened, hasEllipsis || stops > 1 { return isPlain ? .plainStop : .omission }
            if isStrong { return .strong }
            if hasEllipsis || stops > 1 { return isPlain ? .plainStop : hasComma ? .none : .ellipsis }
            return stops == 0 ? .none : isPlain ? .plainStop : .stop
        }
    }
}
