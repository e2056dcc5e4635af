internal import NarrationModel

/// Reads text from a paragraph's source, passing the backslashes of escapes and decoding references.
struct LiteralReader {
    private let content: LeafContent
    private let source: SourceLines

    private(set) var position: Int
    private(set) var text = SourcedText()

    /// Where the stretch began that can be copied as it is.
    private var copyStart: Int

    init(_ content: LeafContent, from position: Int, of source: SourceLines) {
        self.content = content
        self.source = source
        self.position = position
        copyStart = position
    }

    /// Reads `literal`; false when something else stands here.
    mutating func read(_ literal: Substring, hasEscapes: Bool) -> Bool {
        var wanted = literal.utf8
        while let next = wanted.first {
            guard position < content.bytes.count else { return false }
            let byte = content.bytes[position]
            if byte == UInt8(ascii: "&"), let reference = reference(),
                wanted.starts(with: reference.text.utf8)
            {
                wanted = wanted.dropFirst(reference.text.utf8.count)
                replace(reference.length, by: reference.text)
            } else if hasEscapes, byte == UInt8(ascii: "\\"), isEscaped(next) {
                flush()
                position += 2
                copyStart = position - 1
                wanted = wanted.dropFirst()
            } else if byte == next {
                position += 1
                wanted = wanted.dropFirst()
            } else {
                return false
            }
        }
        flush()
        return true
    }

    /// Copies everything up to `end`, line breaks as spaces.
    mutating func copy(to end: Int) {
        while position < end {
            if content.bytes[position] == UInt8(ascii: "\n") { replace(1, by: " ") } else { position += 1 }
        }
        flush()
    }

    /// Whether a backslash stands here with `next`, a character that it makes text, behind it.
    private func isEscaped(_ next: UInt8) -> Bool {
        next.isMarkdownPunctuation && position + 1 < content.bytes.count
            && content.bytes[position + 1] == next
    }

    private mutating func replace(_ length: Int, by replacement: String) {
        flush()
        let end = min(position + length, content.bytes.count - 1)
        text.append(replacement, for: source.sourceRange(content.offsets[position]..<content.offsets[end]))
        position += length
        copyStart = position
    }

    /// Appends what has been passed since the last change, line by line.
    private mutating func flush() {
        var start = copyStart
        for index in copyStart..<position
        where index + 1 == position || content.offsets[index + 1] != content.offsets[index] + 1 {
            text.append(source.text(content.offsets[start]..<content.offsets[index] + 1), separator: "")
            start = index + 1
        }
        copyStart = position
    }

    /// The character reference here: how long it is and what it stands for.
    private func reference() -> (length: Int, text: String)? {
        let name = content.bytes[(position + 1)...].prefix(40).prefix { $0 != UInt8(ascii: ";") }
        let end = name.endIndex
        guard end < content.bytes.count, content.bytes[end] == UInt8(ascii: ";"),
            name.allSatisfy(Self.isNamePart)
        else {
            return nil
        }
        let reference = String(decoding: content.bytes[position...end], as: UTF8.self)
        return CMarkParser.text(ofReference: reference).map { (end + 1 - position, $0) }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || byte == UInt8(ascii: "#")
    }
}
