import NarrationModel
import NarrationPipeline

/// A sentence as it is written and as it is said.
package struct SentenceDocument: Hashable, Sendable, Encodable {
    package let written: String

    /// As the engine is given it, in ordinary spelling.
    package let spoken: String

    /// The start and end of each word in ``written``, in UTF-16 code units.
    package let words: [[Int]]

    /// Where what is said differs from what is written, in order.
    package let spans: [SpanDocument]

    init(_ utterance: Utterance, lexicons: LexiconStack) {
        written = utterance.written.string
        spoken = utterance.spoken
        words = Self.places(in: utterance.written.string)
        spans = SpanDocument.spans(of: utterance, lexicons: lexicons)
    }

    /// The words' places, by the one definition that all counts use.
    private static func places(in text: String) -> [[Int]] {
        let utf8 = text.utf8
        var place = (index: text.startIndex, utf8: 0, utf16: 0)
        func utf16Offset(_ offset: Int) -> Int {
            let next = utf8.index(place.index, offsetBy: offset - place.utf8)
            place = (next, offset, place.utf16 + text.utf16.distance(from: place.index, to: next))
            return place.utf16
        }
        return WordScanner.words(in: text).map { word in
            let start = utf16Offset(word.lowerBound)
            return [start, utf16Offset(word.upperBound)]
        }
    }
}
