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

    private static let record = PageRecord(
        report: .init(
            source: "a.md", wordCount: 20, omittedWordCount: 8, episodes: [], failures: [],
            diagnostics: episode.diagnostics),
        articleCount: 3, dependencies: [FileStamp(path: "/etc/hostname")])

    private static let entry = PageRecord.Entry(
        slug: "a", stem: "a-2", episode: episode, files: [FileStamp(path: "/"), FileStamp(path: "/none")])

    @Test func `a record comes back as it was`() throws {
        let read = try #require(PageRecord(wireBytes: Self.record.wireBytes[...]))
        #expect(read.wireBytes == Self.record.wireBytes)
        #expect(read.report.diagnostics == Self.episode.diagnostics)
        #expect(read.dependencies == Self.record.dependencies)
        #expect(read.articleCount == 3 && !read.isComplete)
    }

    @Test func `an entry comes back as it was`() throws {
        let read = try #require(PageRecord.Entry(wireBytes: Self.entry.wireBytes[...]))
        #expect(read.episode == Self.episode)
        #expect(read.files == Self.entry.files)
        #expect(read.slug == "a" && read.stem == "a-2")
    }

    @Test func `what was cut off is none`() {
        let (record, entry) = (Self.record.wireBytes, Self.entry.wireBytes)
        for length in stride(from: 0, to: record.count, by: 7) {
            #expect(PageRecord(wireBytes: record[..<length]) == nil, "\(length)")
        }
        for length in stride(from: 0, to: entry.count, by: 7) {
            #expect(PageRecord.Entry(wireBytes: entry[..<length]) == nil, "\(length)")
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
