/// The bytes of a lexicon in columns, which stay as long as any entry of it may be wanted.
final class LexiconText: Sendable {
    /// A stretch of the bytes; lexicons are far shorter than 2 GiB.
    struct Span: Sendable {
        let start: Int32
        let end: Int32

        init(_ range: Range<Int>) {
            start = Int32(range.lowerBound)
            end = Int32(range.upperBound)
        }
    }

    private let bytes: [UInt8]
    let layer: LexiconLayer

    /// The file as messages call it.
    let name: String

    init(_ bytes: [UInt8], name: String, layer: LexiconLayer) {
        self.bytes = bytes
        self.name = name
        self.layer = layer
    }

    /// What stands in `span`, without white space around it.
    func trimmed(_ span: Span) -> String {
        bytes.withUnsafeBufferPointer { LexiconLine.trimmed($0[Int(span.start)..<Int(span.end)]) }
    }

    /// What stands in `span`, letter for letter.
    subscript(span: Span) -> String {
        String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    }

    /// The words of `span`, which has one space between them.
    func words(of span: Span) -> [String] {
        bytes[Int(span.start)..<Int(span.end)].split(separator: UInt8(ascii: " ")).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
