import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct CueSpoolTests {
    /// A sentence far behind the first day of a file.
    private func cue(_ number: Int) -> Cue {
        let start = 9_000_000_000 + number * 40_000
        let words = (0..<number % 40).map { word in
            WordTiming(
                word: WrittenWord(
                    text: "Wört\(word)", source: SourceRange(number * 100 + word, number * 100 + word + 5)),
                frames: FrameRange(start: start + word * 90, end: start + word * 90 + 80))
        }
        return Cue(
            article: number % 3, role: BlockRole.allCases[number % BlockRole.allCases.count],
            passage: number / 2,
            text: "Sentence \(number) “\(String(repeating: "é", count: number % 200))”",
            source: SourceRange(number * 100, number * 100 + 90),
            frames: FrameRange(start: start, end: start + 39_000), words: words)
    }

    @Test(arguments: [0, 1, 2, 3000])
    func `sentences come back as they were, again and again`(count: Int) async throws {
        try await withTemporaryFolder { folder in
            let output = try OutputFolder(path: folder.path)
            let file = try output.begin("a.sentences")
            var spool = CueSpool(file)
            let cues = (0..<count).map(cue)
            for cue in cues { try spool.append(cue) }
            #expect(try spool.all() == cues)
            try spool.append(cue(count))
            #expect(try spool.all() == cues + [cue(count)])
            file.abandon()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test func `a sentence that was put aside is not misread`() throws {
        let bytes = cue(7).wireBytes
        #expect(try Cue(wireBytes: bytes[...]) == cue(7))
        for length in [0, 3, bytes.count / 2, bytes.count - 1] {
            #expect(throws: (any Error).self) { try Cue(wireBytes: bytes[..<length]) }
        }
    }
}
