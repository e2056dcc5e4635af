/// A line at the start of a page with its place in UTF-8 offsets, line end excluded.
struct PageLine: Sendable {
    let text: String
    let range: Range<Int>

    /// The lines within the first `limit` code units of `page`.
    static func lines(of page: String, limit: Int) -> [PageLine] {
        let bytes = Array(page.utf8.prefix(limit))
        var lines: [PageLine] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
            lines.append(
                PageLine(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end))
            let isPair = end + 1 < bytes.count && bytes[end] == 13 && bytes[end + 1] == 10
            start = end + (isPair ? 2 : 1)
        }
        return lines
    }
}
