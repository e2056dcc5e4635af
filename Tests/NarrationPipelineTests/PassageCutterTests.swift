import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct PassageCutterTests {
    /// Sentences of which so many letters are spoken.
    private func sentences(_ lengths: [Int]) -> [Utterance] {
        lengths.map { length in
            let word = String(repeating: "a", count: length - 1)
            return Utterance(
                written: SourcedText(copying: word, from: 0), words: [],
                tokens: [SpokenToken(text: word, words: 0..<1)])
        }
    }

    @Test(arguments: [
        ([100, 200, 300], [0..<3]),
        ([300, 301], [0..<1, 1..<2]),
        ([200, 200, 200, 200, 200, 200], [0..<3, 3..<6]),
        ([900], [0..<1]),
        ([10, 2000, 10], [0..<1, 1..<2, 2..<3]),
        ([100, 100, 900, 100, 100], [0..<2, 2..<3, 3..<5]),
    ])
    func `long passages are cut into parts of about equal lengths`(lengths: [Int], parts: [Range<Int>]) {
        #expect(PassageCutter.parts(of: sentences(lengths)) == parts)
    }

    @Test func `parts hold every sentence once, and are short where sentences are`() {
        var numbers = SeededNumbers(seed: 6)
        for _ in 0..<200 {
            let lengths = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
                Int.random(in: 2...180, using: &numbers)
            }
            let parts = PassageCutter.parts(of: sentences(lengths))
            #expect(parts.flatMap(\.self) == Array(lengths.indices), "\(lengths)")
            for part in parts {
                #expect(lengths[part].reduce(0, +) <= PassageCutter.longest + 180, "\(lengths)")
            }
        }
    }
}
