/// When a written word is spoken.
package struct WordTiming: Hashable, Sendable {
    package let word: WrittenWord
    package var frames: FrameRange

    package init(word: WrittenWord, frames: FrameRange) {
        self.word = word
        self.frames = frames
    }
}
