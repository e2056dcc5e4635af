import NarrationTestSupport
import AudioAssembly
import NarrationModel
import Testing

@Suite struct DecodedChapterTests {
    /// Expects ffprobe to read exactly the chapters of the episode, to a millisecond.
    private func expectChapters(_ file: FinishedFile, titles: [String]) async throws {
        let chapters = try await file.probed().chapters
        #expect(chapters.map(\.title) == titles)
        for (read, chapter) in zip(chapters, file.episode.chapters) {
            let rate = Double(file.episode.sampleRate)
            #expect(abs(read.start - Double(chapter.frames.start) / rate) <= 0.001)
            // ffprobe counts the pre-skip of Opus to the file's length, where the last chapter ends.
            let preSkip = file.format == .opus ? 312.0 / 48_000 : 0
            #expect(abs(read.end - Double(chapter.frames.end) / rate) <= 0.001 + preSkip)
        }
    }

    @Test(arguments: FinishedFile.formats)
    func `chapters have their titles and times`(format: AudioFormat) async throws {
        let titles = ["Harbor reopens", "The night before", "What the crews say"]
        let file = try FinishedFile(Sentences.passages(9) { titles[$0] }, format: format)
        try await expectChapters(file, titles: titles)
    }

    @Test(arguments: FinishedFile.formats, [255, 256, 300])
    func `hundreds of chapters are all there`(format: AudioFormat, count: Int) async throws {
        let titles = (1...count).map { "Number \($0)" }
        let file = try FinishedFile(Sentences.chapters(titles), format: format)
        try await expectChapters(file, titles: titles)
    }

    @Test(arguments: FinishedFile.formats)
    func `titles in any script come back`(format: AudioFormat) async throws {
        let titles = [
            "Zażółć gęślą jaźń", "Куп’янськ і Ізюм", "Ünïted “Çafé” — naïve", "今日のニュース", "🚢 Ahoy", "ארץ",
        ]
        let file = try FinishedFile(Sentences.chapters(titles), format: format)
        try await expectChapters(file, titles: titles)
    }

    @Test(arguments: FinishedFile.formats)
    func `a title of 2,000 characters is cut behind a whole character`(format: AudioFormat) async throws {
        let family = "👨‍👩‍👧‍👦"
        let titles = [String(repeating: "tide ", count: 400), String(repeating: family, count: 2000)]
        let file = try FinishedFile(Sentences.chapters(titles), format: format)
        let tides = String(repeating: "tide ", count: 39) + "tide…"
        let families = String(repeating: family, count: 19) + "…"
        try await expectChapters(file, titles: [tides, families])
    }

    @Test(arguments: FinishedFile.formats)
    func `control characters in titles go and white space is folded`(format: AudioFormat) async throws {
        let titles = ["One\u{0}\u{1B}[31m\r\n two\t\u{85}three ", "\u{7}", "Last"]
        let file = try FinishedFile(Sentences.chapters(titles), format: format)
        try await expectChapters(file, titles: ["One[31m two three", "Last"])
    }
}
