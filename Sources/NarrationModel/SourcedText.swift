/// Text in which every UTF-8 offset knows the page range it came from.
///
/// It is built by appending pieces: copied ones keep their offsets one to one, replaced ones (a decoded
/// entity, a folded run of spaces) map as a whole, and inserted ones belong to the place between their neighbours.
/// A piece may carry the language that the page marks it with; it keeps it wherever it goes.
package struct SourcedText: Hashable, Sendable, Codable {
    /// A stretch of the text and the stretch of the page it stands for; equal lengths map offset by offset.
    private struct Run: Hashable, Sendable, Codable {
        let text: Range<Int>
        let source: SourceRange
        var language: String?
        var isCopy: Bool { text.count == source.count }
    }

    /// The text itself.
    package private(set) var string = ""

    private var runs: [Run] = []

    package init() {}

    /// Text copied unchanged from `sourceOffset` on.
    package init(copying string: some StringProtocol, from sourceOffset: Int) {
        append(copying: string, from: sourceOffset)
    }

    /// The length of ``string`` in UTF-8 code units.
    package var count: Int { runs.last?.text.upperBound ?? 0 }

    package var isEmpty: Bool { runs.isEmpty }

    /// Everything on the page that the text came from; an empty range at 0 for empty text.
    package var sourceRange: SourceRange { sourceRange(of: 0..<count) }

    /// Appends text that stands in the page letter for letter from `sourceOffset` on.
    package mutating func append(copying piece: some StringProtocol, from sourceOffset: Int) {
        let length = piece.utf8.count
        append(String(piece), for: SourceRange(sourceOffset, sourceOffset + length))
    }

    /// Appends text that the page writes differently, or as nothing when `source` is empty.
    package mutating func append(_ piece: String, for source: SourceRange) {
        append(piece, for: source, language: nil)
    }

    private mutating func append(_ piece: String, for source: SourceRange, language: String?) {
        let length = piece.utf8.count
        guard length > 0 else { return }
        string += piece
        append(Run(text: count..<count + length, source: source, language: language))
    }

    /// The same text, marked with a language where it has no mark of its own.
    package func marked(_ language: String) -> SourcedText {
        var result = SourcedText()
        result.string = string
        for run in runs {
            result.append(Run(text: run.text, source: run.source, language: run.language ?? language))
        }
        return result
    }

    /// The stretches that the page marks with a language, in order.
    package var languages: [LanguageRun] {
        var languages: [LanguageRun] = []
        for run in runs {
            guard let language = run.language else { continue }
            if let last = languages.last, last.language == language,
                last.range.upperBound == run.text.lowerBound
            {
                languages[languages.count - 1].range = last.range.lowerBound..<run.text.upperBound
            } else {
                languages.append(LanguageRun(range: run.text, language: language))
            }
        }
        return languages
    }

    /// Adds a run, or lengthens the last one when the two are copied from neighbouring places.
    private mutating func append(_ run: Run) {
        if let last = runs.last, last.isCopy, run.isCopy, last.source.upperBound == run.source.lowerBound,
            last.language == run.language
        {
            runs[runs.count - 1] = Run(
                text: last.text.lowerBound..<run.text.upperBound, source: last.source.union(run.source),
                language: run.language)
        } else {
            runs.append(run)
        }
    }

    /// Appends `other` after `separator`, which belongs to no page range of its own.
    package mutating func append(_ other: SourcedText, separator: String = "") {
        if !separator.isEmpty, !isEmpty {
            append(separator, for: SourceRange(sourceRange.upperBound, sourceRange.upperBound))
        }
        let start = count
        string += other.string
        for run in other.runs {
            append(
                Run(
                    text: run.text.lowerBound + start..<run.text.upperBound + start, source: run.source,
                    language: run.language))
        }
    }

    /// The page range that the text at `offsets`, UTF-8 offsets in ``string``, came from.
    package func sourceRange(of offsets: Range<Int>) -> SourceRange {
        guard let lastRun = runs.last else { return SourceRange(0, 0) }
        let index = firstRun(endingBehind: offsets.lowerBound)
        let first = index < runs.count ? runs[index] : lastRun
        let end = max(index, firstRun(endingBehind: offsets.upperBound - 1))
        let last = end < runs.count ? runs[end] : lastRun
        let lower =
            first.isCopy
            ? first.source.lowerBound + offsets.lowerBound - first.text.lowerBound : first.source.lowerBound
        let upper =
            last.isCopy
            ? last.source.lowerBound + offsets.upperBound - last.text.lowerBound : last.source.upperBound
        // Text that a parser moved, as out of a table, may stand on the page in front of what is put in before it.
        if upper < lower, end > index { return sourceRange(of: last.text.lowerBound..<offsets.upperBound) }
        return SourceRange(lower, upper)
    }

    /// The text at `offsets`, UTF-8 offsets in ``string`` on character boundaries, with its page ranges.
    package func slice(_ offsets: Range<Int>) -> SourcedText {
        var result = SourcedText()
        for run in runs[firstRun(endingBehind: offsets.lowerBound)...] {
            guard run.text.lowerBound < offsets.upperBound else { break }
            let part = run.text.clamped(to: offsets)
            let shift = run.source.lowerBound - run.text.lowerBound
            let source =
                run.isCopy ? SourceRange(part.lowerBound + shift, part.upperBound + shift) : run.source
            result.append(string.slice(utf8: part), for: source, language: run.language)
        }
        return result
    }

    /// The same text with the page ranges of `original`, when the ranges so far are offsets in its ``string``.
    package func mapped(through original: SourcedText) -> SourcedText {
        var result = SourcedText()
        for run in runs {
            if run.isCopy {
                let piece = original.slice(run.source.offsets)
                result.append(run.language.map(piece.marked) ?? piece)
            } else {
                result.append(
                    string.slice(utf8: run.text), for: original.sourceRange(of: run.source),
                    language: run.language)
            }
        }
        return result
    }

    /// The page range of `range`, offsets in ``string``; for an empty one the place where it stands.
    private func sourceRange(of range: SourceRange) -> SourceRange {
        guard range.isEmpty else { return sourceRange(of: range.offsets) }
        let place = sourceRange(of: range.lowerBound..<range.lowerBound + 1).lowerBound
        return SourceRange(place, place)
    }

    /// The index of the first run that reaches beyond `offset`, found by bisection.
    private func firstRun(endingBehind offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].text.upperBound > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension String {
    /// The characters at UTF-8 `offsets`.
    package func slice(utf8 offsets: Range<Int>) -> String {
        let lower = utf8.index(startIndex, offsetBy: offsets.lowerBound)
        let upper = utf8.index(lower, offsetBy: offsets.count)
        return String(self[lower..<upper])
    }
}
