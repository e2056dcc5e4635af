/// A web or mail address as it stands in a sentence, without its path.
struct WebAddress: Sendable {
    /// The stretches between points and at signs, each a range of lexemes that ends before its separator.
    let labels: [Range<Int>]

    /// The index behind the last label.
    let end: Int

    /// Whether an at sign stands in it.
    let isMail: Bool

    private static let longest = 64

    /// Reads the address that begins at `index`, with its protocol or without.
    init?(at index: Int, in sentence: WrittenSentence) {
        let start = Self.behindProtocol(index, in: sentence)
        guard let (labels, end) = Self.labels(from: start, in: sentence) else { return nil }
        (self.labels, self.end) = (labels, end)
        isMail = labels.dropLast().contains { sentence.isMark("@", at: $0.upperBound) }
        guard let last = labels.last, last.count == 1, let domain = sentence.letters(last.lowerBound) else {
            return nil
        }
        let shape = Lexeme.Shape(of: domain)
        let isMarked = start > index || isMail || sentence[labels[0].lowerBound]?.key == "www"
        guard isMarked || WebSuffix.isKnown(domain.lowercased()) && shape != .capitalized
        else { return nil }
    }

    /// The address that ends before the mark at `index`, where a path may begin.
    init?(before index: Int, in sentence: WrittenSentence) {
        var start = index
        while start > 0, sentence.isGlued(start), index - start < Self.longest { start -= 1 }
        for candidate in start..<start + 3 {
            if let address = WebAddress(at: candidate, in: sentence), address.end == index {
                self = address
                return
            }
        }
        return nil
    }

    /// A space behind the colon, which some systems write, does not count.
    private static func behindProtocol(_ index: Int, in sentence: WrittenSentence) -> Int {
        guard let key = sentence[index]?.key, ["http", "https", "ftp"].contains(key),
            sentence.isMark(":", at: index + 1, glued: true), sentence.isMark("/", at: index + 2),
            sentence.isMark("/", at: index + 3, glued: true)
        else { return index }
        return index + 4
    }

    private static func labels(
        from start: Int, in sentence: WrittenSentence
    ) -> (labels: [Range<Int>], end: Int)? {
        var (labels, lower, index) = ([Range<Int>](), start, start)
        while let lexeme = sentence[index], index == start || lexeme.isGlued, index - start < longest {
            if lexeme.mark == "." || lexeme.mark == "@" {
                guard index > lower, sentence[index + 1]?.isGlued == true, sentence[index + 1]?.kind != .mark
                else { break }
                labels.append(lower..<index)
                lower = index + 1
            } else if lexeme.kind == .mark, !joins(lexeme, index, sentence) {
                break
            }
            index += 1
        }
        guard index > lower, !labels.isEmpty else { return nil }
        return (labels + [lower..<index], index)
    }

    /// Whether a hyphen, underscore or plus sign belongs to the label.
    private static func joins(_ lexeme: Lexeme, _ index: Int, _ sentence: WrittenSentence) -> Bool {
        lexeme.mark == "_" || ["-", "+"].contains(lexeme.mark) && sentence[index + 1]?.isGlued == true
    }
}
