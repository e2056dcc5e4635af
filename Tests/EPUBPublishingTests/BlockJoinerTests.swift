import NarrationModel
import Testing

@testable import EPUBPublishing

@Suite struct BlockJoinerTests {
    private func cue(_ role: BlockRole, _ text: String, at offset: Int, passage: Int) -> Cue {
        let source = SourceRange(offset, offset + text.utf8.count)
        let word = WordTiming(
            word: WrittenWord(text: text, source: source), frames: FrameRange(start: offset, end: offset + 1))
        return Cue(
            role: role, passage: passage, text: text, source: source, frames: word.frames, words: [word])
    }

    private func block(_ role: BlockRole, _ text: String, at offset: Int) -> Block {
        Block(role, SourcedText(copying: text, from: offset))
    }

    /// Blocks as lines: the role, and the pieces with sentences in brackets.
    private func joined(_ blocks: [Block], _ cues: [Cue]) -> [String] {
        var joiner = BlockJoiner(SentenceLayout(hasWords: false))
        return joiner.join(blocks, cues).map { block in
            block.role.rawValue + ": "
                + block.pieces.map { piece in
                    switch piece {
                    case .text(let text): text
                    case .sentence(let sentence): "[\(sentence.spans.map(\.text).joined())]"
                    }
                }.joined()
        }
    }

    @Test func `sentences are found in their block whatever its white space`() {
        let blocks = [block(.paragraph, "One  is\nhere.\u{A0} Two is there.", at: 0)]
        let cues = [
            cue(.paragraph, "One is here.", at: 0, passage: 0),
            cue(.paragraph, "Two is there.", at: 16, passage: 0),
        ]
        #expect(joined(blocks, cues) == ["paragraph: [One is here.] [Two is there.]"])
    }

    @Test func `text that is not spoken stays between the sentences`() {
        let blocks = [block(.paragraph, "*** One. ††† Two. ***", at: 0)]
        let cues = [cue(.paragraph, "One.", at: 4, passage: 0), cue(.paragraph, "Two.", at: 19, passage: 0)]
        #expect(joined(blocks, cues) == ["paragraph: *** [One.] ††† [Two.] ***"])
    }

    @Test func `blocks that are not spoken stand in their places`() {
        let blocks = [
            block(.caption, "First.", at: 0), block(.paragraph, "Same.", at: 10),
            block(.paragraph, "Same.", at: 20),
            block(.note, "Last.", at: 30),
        ]
        #expect(
            joined(blocks, [cue(.paragraph, "Same.", at: 20, passage: 0)])
                == ["caption: First.", "paragraph: Same.", "paragraph: [Same.]", "note: Last."])
    }

    @Test func `a passage that no block has is a block in its place`() {
        let disclosure = Cue(
            role: .announcement, passage: 0, text: "A synthetic voice reads.", source: SourceRange(0, 0),
            frames: FrameRange(start: 0, end: 5), words: [])
        let blocks = [block(.headline, "News", at: 0)]
        #expect(
            joined(blocks, [disclosure, cue(.headline, "News", at: 0, passage: 1)])
                == ["announcement: [A synthetic voice reads.]", "headline: [News]"])
    }

    @Test func `each passage is a block though its neighbour has the same role`() {
        let blocks = [block(.paragraph, "One.", at: 0), block(.paragraph, "Two.", at: 5)]
        let cues = [cue(.paragraph, "One.", at: 0, passage: 0), cue(.paragraph, "Two.", at: 5, passage: 1)]
        #expect(joined(blocks, cues) == ["paragraph: [One.]", "paragraph: [Two.]"])
    }
}
