import NarrationModel

/// A page whose omissions are stretches of its text, letter for letter: a saved page, the visible text of HTML.
struct ExactRevision: RevisedPage {
    let text: String

    func letters(of omission: Omission) -> SourcedText {
        SourcedText(copying: omission.text, from: omission.source.lowerBound)
    }

    /// One omission for each run of the block's words between which no word of another stands; none for words that
    /// narrate puts in.
    func omissions(of block: Block, by rule: RuleID) -> [Omission] {
        var runs: [SourceRange] = []
        for piece in block.text.pageWords.flatMap(block.text.pieces) {
            if let last = runs.last, last.upperBound <= piece.lowerBound,
                !hasWord(last.upperBound..<piece.lowerBound)
            {
                runs[runs.count - 1] = last.union(piece)
            } else {
                runs.append(piece)
            }
        }
        return runs.filter { hasWord($0.offsets) }.map { omission($0, rule) }
    }

    private func hasWord(_ range: Range<Int>) -> Bool {
        text.slice(utf8: range).unicodeScalars.contains(where: \.isLetterOrDigit)
    }

    private func omission(_ source: SourceRange, _ rule: RuleID) -> Omission {
        Omission(rule: rule, text: text.slice(utf8: source.offsets), source: source)
    }

    func isOneLine(from start: Int, to end: Int) -> Bool {
        guard start <= end else { return false }
        return !text.slice(utf8: start..<end).contains(where: \.isNewline)
    }
}
