import NarrationModel

/// Pairs the quotation marks of a block.
///
///     “It will hold,” she said.          It will hold
///     She called it ‘our boys’ best’.    our boys’ best
///
/// Only the outermost marks count, and only three words or more: shorter ones are titles, nicknames and words that the
/// writer keeps at a distance. A quotation that begins the block and does not end in it goes on to its end, as one of
/// several paragraphs does; other marks without a partner are nothing.
struct QuotationFinder {
    private static let fewestWords = 3

    private let text: [UInt8]
    private let words: [Range<Int>]
    private let marks: [QuoteMark]

    private init(_ text: String, words: [Range<Int>]) {
        self.text = Array(text.utf8)
        self.words = words
        marks = QuoteMark.all(in: text)
    }

    /// The quotations in `text`, whose words stand at `words`.
    static func quotations(in text: String, words: [Range<Int>]) -> [Quotation] {
        QuotationFinder(text, words: words).quotations()
    }

    private func quotations() -> [Quotation] {
        var found: [Quotation] = []
        var unclosed: Set<QuoteMark.Kind> = []
        var index = 0
        while index < marks.count {
            let mark = marks[index]
            guard mark.canOpen, !unclosed.contains(mark.kind) else {
                index += 1
                continue
            }
            if let end = partner(of: index) {
                add(mark.offsets.upperBound..<marks[end].offsets.lowerBound, to: &found)
                index = end + 1
            } else {
                unclosed.insert(mark.kind)
                if opensBlock(mark) {
                    add(mark.offsets.upperBound..<text.count, closes: false, to: &found)
                    return found
                }
                index += 1
            }
        }
        return found
    }

    /// The index of the mark that closes the one at `index`.
    private func partner(of index: Int) -> Int? {
        let kind = marks[index].kind
        var (depth, doubtful) = (1, Int?.none)
        for place in (index + 1)..<max(marks.count, index + 1) where marks[place].kind == kind {
            let mark = marks[place]
            if mark.canClose {
                if mark.isCertain {
                    depth -= 1
                    if depth == 0 { return place }
                } else if depth == 1, doubtful == nil || endsInS(doubtful) {
                    doubtful = place
                }
            } else if mark.canOpen {
                if kind == .curlySingle || kind == .straightSingle { break }
                depth += 1
            }
        }
        return doubtful
    }

    /// Whether the mark may be the apostrophe of a plural: `the boys’ toys`.
    private func endsInS(_ index: Int?) -> Bool {
        guard let index else { return false }
        let place = marks[index].offsets.lowerBound
        return place > 0 && text[place - 1] | 32 == UInt8(ascii: "s")
    }

    /// Whether a curly or angled mark stands before all words.
    private func opensBlock(_ mark: QuoteMark) -> Bool {
        guard mark.kind == .curly || mark.kind == .angled, let first = words.first else { return false }
        return mark.offsets.lowerBound <= first.lowerBound
    }

    private func add(_ range: Range<Int>, closes: Bool = true, to found: inout [Quotation]) {
        guard range.lowerBound < range.upperBound, let first = firstWord(behind: range.lowerBound),
            let last = lastWord(before: range.upperBound), last - first + 1 >= Self.fewestWords
        else { return }
        found.append(Quotation(range: words[first].lowerBound..<words[last].upperBound, closes: closes))
    }

    /// The index of the first word that has no letter before `offset`.
    private func firstWord(behind offset: Int) -> Int? {
        var index = firstIndex { $0.upperBound > offset }
        if index < words.count, words[index].lowerBound < offset,
            hasLetter(words[index].lowerBound..<offset)
        {
            index += 1
        }
        return index < words.count ? index : nil
    }

    /// The index of the last word that has no letter behind `offset`.
    private func lastWord(before offset: Int) -> Int? {
        var index = firstIndex { $0.lowerBound >= offset } - 1
        if index >= 0, words[index].upperBound > offset, hasLetter(offset..<words[index].upperBound) {
            index -= 1
        }
        return index >= 0 ? index : nil
    }

    private func hasLetter(_ range: Range<Int>) -> Bool {
        String(decoding: text[range], as: UTF8.self).unicodeScalars.contains(where: \.isLetterOrDigit)
    }

    /// The first word for which `condition` holds, by bisection.
    private func firstIndex(_ condition: (Range<Int>) -> Bool) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if condition(words[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
