/// A text's visible scalars without white space and controls, by which a sentence is found in its block again though
/// one of them was put on one line.
struct DenseText {
    private let scalars: [Unicode.Scalar]

    /// Where each scalar stands in the text.
    private let places: [String.UnicodeScalarView.Index]

    let text: String

    init(_ text: String) {
        self.text = text
        let kept = text.unicodeScalars.indices.filter { !text.unicodeScalars[$0].isDropped }
        places = kept
        scalars = kept.map { text.unicodeScalars[$0] }
    }

    var count: Int { scalars.count }

    /// The first place from `start` on, in scalars, at which `part` stands.
    func range(of part: DenseText, from start: Int) -> Range<Int>? {
        guard part.count > 0, part.count <= count - start else { return nil }
        return (start...count - part.count).lazy.map { $0..<$0 + part.count }
            .first { scalars[$0].elementsEqual(part.scalars) }
    }

    /// The text from the scalar at `range`'s start up to the one at its end, with the white space between.
    func slice(_ range: Range<Int>) -> String {
        let lower = range.lowerBound < count ? places[range.lowerBound] : text.endIndex
        let upper = range.upperBound < count ? places[range.upperBound] : text.endIndex
        return String(text.unicodeScalars[lower..<upper])
    }
}

extension Unicode.Scalar {
    /// Whether putting a text on one line changes or drops the scalar.
    fileprivate var isDropped: Bool {
        properties.isWhitespace || properties.generalCategory == .control || value == 0xFEFF
    }
}
