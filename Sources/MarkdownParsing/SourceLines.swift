internal import NarrationModel

/// The lines of a page as the C library counts them, and the bytes that it is given.
struct SourceLines {
    let page: String

    /// Where in the page the bytes begin.
    let base: Int

    /// The page's UTF-8 from ``base`` on, with what could exhaust the parser made harmless byte for byte.
    let bytes: [UInt8]

    /// Where each line begins in ``bytes``, and their end.
    private let starts: [Int]

    init(_ page: String, from base: Int) {
        self.page = page
        self.base = base
        let original = Array(page.utf8.dropFirst(base))
        starts = Self.starts(in: original)
        bytes = MarkdownLimiter.limited(original, lineStarts: starts)
    }

    /// Line ends are `\n`, `\r` and `\r\n`.
    private static func starts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let isPair =
                byte == UInt8(ascii: "\r") && index + 1 < bytes.count
                && bytes[index + 1] == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isPair {
                starts.append(index + 1)
            }
        }
        if starts.last != bytes.count { starts.append(bytes.count) }
        return starts
    }

    /// How many lines there are.
    var count: Int { starts.count - 1 }

    /// The bytes of line `number`, which counts from 1, without its end; empty behind the last line.
    func line(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= count else { return bytes.count..<bytes.count }
        var end = starts[number]
        while end > starts[number - 1],
            bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
        {
            end -= 1
        }
        return starts[number - 1]..<end
    }

    /// The line on which the byte at `offset` stands, from 1.
    func number(at offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle + 1] > offset { high = middle } else { low = middle + 1 }
        }
        return low + 1
    }

    /// The offset in ``bytes`` of a line and column, both from 1.
    func offset(line number: Int, column: Int) -> Int {
        let line = line(number)
        return min(line.lowerBound + max(column - 1, 0), line.upperBound)
    }

    /// The text at `range`, offsets in ``bytes``, as it stands on the page.
    func text(_ range: Range<Int>) -> SourcedText {
        let offsets = range.lowerBound + base..<range.upperBound + base
        return SourcedText(copying: page.slice(utf8: offsets), from: offsets.lowerBound)
    }

    func sourceRange(_ range: Range<Int>) -> SourceRange {
        SourceRange(range.lowerBound + base, range.upperBound + base)
    }
}
