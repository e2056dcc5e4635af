import NarrationModel

/// Finds where the values of an entry of front matter stand on the page, between quotation marks, brackets and dashes.
struct ValueFinder {
    private let bytes: [UInt8]

    /// Where ``bytes`` begin on the page.
    private let base: Int

    /// Whether a value may be the start of a longer word.
    private let isPrefix: Bool

    private var position = 0

    /// The values joined by commas, each word with its place.
    private(set) var text = SourcedText()

    /// What stands in front of, between and behind the values, in UTF-8 offsets of the page.
    private(set) var gaps: [Range<Int>] = []

    /// The places of `values`, in this order, in `source` of `page`; nil when one of several is written otherwise.
    init?(_ values: [String], in source: Range<Int>, of page: String, isPrefix: Bool = false) {
        self.isPrefix = isPrefix
        let written = page.slice(utf8: source)
        bytes = Array(written.utf8)
        base = source.lowerBound
        for value in values where !take(value) {
            guard values.count == 1 else { return nil }
            text = SourcedText()
            text.append(value, for: SourceRange(trimmed(source)))
            gaps = []
            return
        }
        gaps.append(base + position..<source.upperBound)
    }

    /// Takes the value as a whole or, when it is folded over lines, word by word; false when neither is there.
    private mutating func take(_ value: String) -> Bool {
        var found = SourcedText()
        if let place = place(of: value) {
            found = pass(place, value)
        } else {
            for word in value.split(whereSeparator: \.isWhitespace) {
                guard let place = place(of: String(word)) else { return false }
                found.append(pass(place, String(word)), separator: " ")
            }
        }
        text.append(found, separator: ", ")
        return true
    }

    private mutating func pass(_ place: Range<Int>, _ piece: String) -> SourcedText {
        gaps.append(base + position..<base + place.lowerBound)
        position = place.upperBound
        return SourcedText(copying: piece, from: base + place.lowerBound)
    }

    /// Where `piece` stands next, not as a part of a longer word.
    private func place(of piece: String) -> Range<Int>? {
        let wanted = Array(piece.utf8)
        guard let first = wanted.first, position + wanted.count <= bytes.count else { return nil }
        for start in position...bytes.count - wanted.count where bytes[start] == first {
            let end = start + wanted.count
            guard bytes[start..<end].elementsEqual(wanted) else { continue }
            if start > 0, isWordPart(bytes[start - 1]), isWordPart(first) { continue }
            if !isPrefix, end < bytes.count, isWordPart(bytes[end]), isWordPart(wanted[wanted.count - 1]) {
                continue
            }
            return start..<end
        }
        return nil
    }

    /// The range without the white space around what stands there.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let isWhite = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
        let before = bytes.prefix(while: isWhite).count
        let behind = bytes.dropFirst(before).reversed().prefix(while: isWhite).count
        return range.lowerBound + before..<range.upperBound - behind
    }

    private func isWordPart(_ byte: UInt8) -> Bool { byte >= 0x80 || Unicode.Scalar(byte).isLetterOrDigit }
}
