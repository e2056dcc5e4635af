/// Follows the numbering of a list that a page prints on one line: `1. … 2. …`, `a) … b) …`, `(i) … (ii) …`.
struct ListNumbering {
    private let end: UInt8
    private let isRoman: Bool
    private let isLetter: Bool
    private var next: Int

    /// Starts a numbering when `word` is a marker: `1.`, `1)`, `9.)`, `a.`, `a)` or `(i)`, with or without a bullet.
    init?(_ word: ArraySlice<UInt8>) {
        guard let last = word.last, Self.ends.contains(last), let label = Self.label(of: word) else {
            return nil
        }
        end = last
        isLetter = label.allSatisfy { !(48...57).contains($0) }
        isRoman = isLetter && label.first == UInt8(ascii: "i")
        next = 0
        guard let value = value(of: label) else { return nil }
        next = value + 1
    }

    /// Whether `word` is the next marker; the numbering then goes on behind it.
    mutating func continues(with word: ArraySlice<UInt8>) -> Bool {
        guard word.last == end, let label = Self.label(of: word), value(of: label) == next else {
            return false
        }
        next += 1
        return true
    }

    /// The place of a label in a numbering of this kind.
    private func value(of label: ArraySlice<UInt8>) -> Int? {
        guard isLetter else { return Int(String(decoding: label, as: UTF8.self)) }
        guard !isRoman else {
            return RomanNumber.value(of: String(decoding: label, as: UTF8.self).uppercased())
        }
        return label.count == 1 ? label.first.map(Int.init) : nil
    }

    private static let ends = Array(".)".utf8)

    /// The bytes of bullets, dashes and brackets before a label.
    private static let openers = Array("•⁃(-".utf8)

    /// The number or letters of a marker, bullets and brackets aside.
    private static func label(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard word.count < 12 else { return nil }
        let core = word.drop(while: openers.contains)
        let label = core.prefix { !ends.contains($0) }
        guard !label.isEmpty, label.count < core.count, core[label.endIndex...].allSatisfy(ends.contains)
        else { return nil }
        if label.allSatisfy({ (48...57).contains($0) }) { return label.count < 3 ? label : nil }
        let isRoman = label.count < 6 && label.allSatisfy("ivx".utf8.contains)
        return isRoman || label.count == 1 && label.allSatisfy { (97...122).contains($0) } ? label : nil
    }
}
