import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct PageRecordTests {
    private static let episode = RenderedEpisode(
        title: "A “wall” in Łódź", kind: .item, files: ["a.mp3", "a.vtt", "a.json"],
        audio: [.init(name: "a.mp3", byteCount: 5_000_000_000)], duration: 331_200.25, sampleRate: 22_050,
        chapters: [
            Chapter(
                title: "One", frames: FrameRange(start: 0, end: 7_302_960_000), url: "https://a.example/1"),
            Chapter(title: "", frames: FrameRange(start: 7_302_960_000, end: 7_302_960_001)),
        ],
        loudness: Loudness(integrated: -19.04, range: nil, truePeak: -1.5, samplePeak: nil), target: .loud,
        wordCount: 12, spokenWordCount: 10, omittedWordCount: 2,
        diagnostics: [
            Diagnostic(code: "engine-fault", severity: .warning, message: "m", source: SourceRange(3, 9)),
            Diagnostic(code: "note", severity: .note, message: "n"),
        ], hasLosses: true)

    private static let record = {
        var record = PageRecord(
            report: .init(
                source: "a.md", wordCount: 20, omittedWordCount: 8, episodes: [], failures: [],
                diagnostics: episode.diagnostics),
            articleCount: 3, dependencies: [FileStamp(path: "/etc/hostname")])
        for number in [0, 2] {
            record.entries[number] = PageRecord.Entry(
                slug: "a", stem: "a-\(number)", episode: episode, files: [FileStamp(path: "/")])
        }
        return record
    }()

    @Test func `a record comes back as it was`() throws {
        let read = try #require(PageRecord(wireBytes: Self.record.wireBytes[...]))
        #expect(read.wireBytes == Self.record.wireBytes)
        #expect(read.entries[2]?.episode == Self.episode)
        #expect(read.entries[0]?.stem == "a-0")
        #expect(read.report.diagnostics == Self.episode.diagnostics)
        #expect(read.dependencies == Self.record.dependencies)
        #expect(!read.isComplete)
    }

    @Test func `a record that was cut off is none`() {
        let bytes = Self.record.wireBytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(PageRecord(wireBytes: bytes[..<length]) == nil, "\(length)")
        }
    }

    @Test func `a file keeps its stamp when it gets its name, and no other file has it`() async throws {
        try await withTemporaryFolder { folder in
            let (partial, name) = (folder.appending(path: "p"), folder.appending(path: "n"))
            try Data("one".utf8).write(to: partial)
            let stamp = FileStamp(path: name.path, renaming: partial.path)
            #expect(!stamp.isCurrent)
            try FileManager.default.moveItem(at: partial, to: name)
            #expect(stamp.isCurrent)
            try FileManager.default.copyItem(at: name, to: partial)
            try FileManager.default.removeItem(at: name)
            try FileManager.default.moveItem(at: partial, to: name)
            #expect(!stamp.isCurrent)
        }
    }
}
