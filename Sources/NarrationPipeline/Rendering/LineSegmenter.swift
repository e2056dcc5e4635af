import NarrationModel
import Verbalization

/// Finds the sentences of written lines, as the text stage finds those of a paragraph.
package enum LineSegmenter {
    /// The sentences of `line` without the white space around them; a line without a word has none.
    package static func sentences(in line: String) -> [String] {
        let bytes = Array(line.utf8)
        return SentenceSegmenter.sentences(in: line).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
