/// Finds the ends of link targets, titles, labels and definitions, by CommonMark 0.29, sections 4.7 and 6.5.
///
/// All positions are offsets in ``bytes``; the C library decides what is a link, this tells where its parts stand.
struct LinkSyntax {
    let bytes: [UInt8]

    /// Target and title of `(target "title")` at `position`: its end, and where the words of the title stand.
    func inlineTail(at position: Int) -> (end: Int, title: Range<Int>?)? {
        guard byte(position) == UInt8(ascii: "("), let target = targetEnd(from: skipSpace(position + 1))
        else { return nil }
        let behindTarget = skipSpace(target)
        let title = behindTarget == target ? nil : titleEnd(from: behindTarget)
        let end = skipSpace(title ?? behindTarget)
        guard byte(end) == UInt8(ascii: ")") else { return nil }
        return (end + 1, title.map { behindTarget + 1..<$0 - 1 })
    }

    /// The end of `[label]` at `position`; the label may be empty.
    func labelEnd(at position: Int) -> Int? {
        guard byte(position) == UInt8(ascii: "[") else { return nil }
        var index = position + 1
        while let next = byte(index), index - position <= 1_001 {
            switch next {
            case UInt8(ascii: "\\"): index += isPunctuation(byte(index + 1)) ? 2 : 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return index + 1
            default: index += 1
            }
        }
        return nil
    }

    /// The end of `[label]: target "title"` with its line break at `position`.
    func definitionEnd(at position: Int) -> Int? {
        guard let label = labelEnd(at: position), label > position + 2, byte(label) == UInt8(ascii: ":")
        else { return nil }
        let start = skipLineSpace(label + 1)
        guard let target = targetEnd(from: start), target > start, target < bytes.count else { return nil }
        let behindTarget = skipLineSpace(target)
        if behindTarget > target, let title = titleEnd(from: behindTarget), let end = lineEnd(from: title) {
            return end
        }
        return lineEnd(from: target)
    }

    private func targetEnd(from start: Int) -> Int? {
        byte(start) == UInt8(ascii: "<") ? bracketedTargetEnd(from: start) : bareTargetEnd(from: start)
    }

    private func bracketedTargetEnd(from start: Int) -> Int? {
        var index = start + 1
        while let next = byte(index) {
            switch next {
            case UInt8(ascii: ">"): return index + 1
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "<"), 10, 13: return nil
            default: index += 1
            }
        }
        return nil
    }

    private func bareTargetEnd(from start: Int) -> Int? {
        var index = start
        var depth = 0
        while let next = byte(index) {
            switch next {
            case UInt8(ascii: "\\") where isPunctuation(byte(index + 1)): index += 1
            case UInt8(ascii: "("):
                depth += 1
                if depth > 32 { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { return index }
                depth -= 1
            case 9...13, 32: return index == start ? nil : index
            default: break
            }
            index += 1
        }
        return nil
    }

    private func titleEnd(from start: Int) -> Int? {
        guard let opening = byte(start) else { return nil }
        let closing: UInt8
        switch opening {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = opening
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return nil
        }
        var index = start + 1
        while let next = byte(index) {
            if next == closing { return index + 1 }
            if next == opening { return nil }
            index += next == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func isPunctuation(_ byte: UInt8?) -> Bool { byte.map(\.isMarkdownPunctuation) ?? false }

    private func skipSpace(_ start: Int) -> Int {
        var index = start
        while let next = byte(index), next == 32 || (9...13).contains(next) { index += 1 }
        return index
    }

    /// Skips spaces and at most one line break.
    private func skipLineSpace(_ start: Int) -> Int {
        var index = start
        while byte(index) == 32 || byte(index) == 9 { index += 1 }
        guard byte(index) == 10 else { return index }
        index += 1
        while byte(index) == 32 || byte(index) == 9 { index += 1 }
        return index
    }

    /// The offset behind the line break, when nothing but spaces stands before it.
    private func lineEnd(from start: Int) -> Int? {
        var index = start
        while byte(index) == 32 || byte(index) == 9 { index += 1 }
        return byte(index) == 10 ? index + 1 : nil
    }
}

extension UInt8 {
    /// Whether a backslash in front of the character makes it text: ASCII punctuation.
    var isMarkdownPunctuation: Bool {
        (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self)
            || (123...126).contains(self)
    }
}
