import NarrationModel
import WireFormat

extension Cue {
    /// The sentence as bytes, without their length. Times of words count from the sentence's start.
    var wireBytes: [UInt8] {
        var writer = WireWriter()
        writer.write(article)
        writer.write(role.rawValue)
        writer.write(passage)
        writer.write(text)
        writer.write(source.lowerBound)
        writer.write(source.upperBound)
        writer.write(wide: frames.start)
        writer.write(frames.count)
        writer.write(words) { writer, timing in
            writer.write(timing.word.text)
            writer.write(timing.word.source.lowerBound)
            writer.write(timing.word.source.upperBound)
            writer.write(timing.frames.start - frames.start)
            writer.write(timing.frames.count)
        }
        return writer.bytes
    }

    /// Reads what ``wireBytes`` made.
    ///
    /// - Throws: ``WireError`` when the bytes are other ones.
    init(wireBytes: ArraySlice<UInt8>) throws(WireError) {
        var reader = WireReader(wireBytes)
        let article = try reader.integer()
        guard let role = BlockRole(rawValue: try reader.string()) else {
            throw WireError("a sentence that was put aside has an unknown role; render again")
        }
        let (passage, text) = (try reader.integer(), try reader.string())
        let source = SourceRange(try reader.integer(), try reader.integer())
        let start = try reader.wideInteger()
        let frames = FrameRange(start: start, end: start + (try reader.integer()))
        self.init(
            article: article, role: role, passage: passage, text: text, source: source, frames: frames,
            words: try reader.list { (reader) throws(WireError) in try reader.timing(from: start) })
    }
}

extension WireReader {
    fileprivate mutating func timing(from origin: Int) throws(WireError) -> WordTiming {
        let word = WrittenWord(
            text: try string(), source: SourceRange(try integer(), try integer()))
        let start = origin + (try integer())
        return WordTiming(word: word, frames: FrameRange(start: start, end: start + (try integer())))
    }
}
