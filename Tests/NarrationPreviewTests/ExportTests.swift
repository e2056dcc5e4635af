import Foundation
import NarrationModel
@testable import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct ExportTests {
    private static let text =
        "# Boats\n\nThe Skerry sails at noon.\n\n## Later\n\nIt comes back in the evening.\n"

    /// The export when it is over, and what was told of it.
    private func export(
        _ news: Newsdesk, _ ids: [String], _ formats: [AudioFormat], _ sidecars: Set<Sidecar>
    ) async throws -> (last: ExportDocument, told: [ExportDocument]) {
        let events = await news.desk.events()
        let begun = try await news.desk.export(ids, formats, sidecars)
        #expect(begun.state == .running && begun.spoken == 0 && begun.files.isEmpty)
        var told: [ExportDocument] = []
        for await event in events {
            guard case .export(let export) = event, export.id == begun.id else { continue }
            told.append(export)
            if export.state != .running { break }
        }
        let last = try await news.desk.export(begun.id)
        #expect(last == told.last)
        return (last, told)
    }

    @Test func `the files are those of a run, byte for byte`() async throws {
        try await Newsdesk.run { news in
            let (export, told) = try await export(news, ["3", "1"], [.mp3, .flac], [.page, .subtitles])
            #expect(export.state == .finished && export.problem == nil)
            #expect(export.spoken == export.total)
            let counts = [try await news.passages("1").count, try await news.passages("3").count]
            #expect(export.total == counts[0] + counts[1])
            #expect(told.count > 5 && told.map(\.spoken) == told.map(\.spoken).sorted())
            let rendered = news.folder.appending(path: "rendered")
            var settings = await news.desk.reading.settings
            settings.files = [AudioFileSettings(.mp3), AudioFileSettings(.flac)]
            settings.sidecars = Sidecar.usual.union([.page, .subtitles])
            let session = await news.desk.session
            let pipeline = NarrationPipeline(
                settings: settings, synthesizer: session.synthesizer,
                engine: session.engine,
                output: try OutputFolder(path: rendered.path))
            let report = await pipeline.render([.file(path: news.page.path)])
            #expect(report.failures.isEmpty)
            #expect(
                Set(export.files.map(\.name))
                    == Set(try FileManager.default.contentsOfDirectory(atPath: export.folder)))
            #expect(export.files.count == 14, "\(export.files.map(\.name))")
            for file in export.files {
                let content = try Data(contentsOf: URL(filePath: export.folder).appending(path: file.name))
                #expect(content.count == file.byteCount)
                #expect(
                    content == (try Data(contentsOf: rendered.appending(path: file.name))), "\(file.name)")
                #expect(
                    try await news.desk.exportedFile(file.name, of: export.id)
                        == "\(export.folder)/\(file.name)")
            }
        }
    }

    @Test
    func `files that are there are told as the reason why an export fails, or are replaced by the same`()
        async throws
    {
        try await Newsdesk.run(.text(Self.text)) { news in
            let first = try await export(news, ["1"], [.wav], [])
            #expect(first.last.state == .finished)
            let again = try await export(news, ["1"], [.wav], [])
            #expect(again.last.id != first.last.id)
            #expect(
                again.last.state == .failed && again.last.problem?.code == "output-exists", "\(again.last)")
        }
    }

    @Test func `what there is not is refused`() async throws {
        try await Newsdesk.run(.text(Self.text)) { news in
            #expect(await problem { try await news.desk.export(["2"], [.wav], []) }.code == "article-unknown")
            #expect(
                await problem { try await news.desk.export(["1", "x"], [.wav], []) }.code == "article-unknown"
            )
            #expect(await problem { try await news.desk.export("1") }.code == "export-unknown")
            let (export, _) = try await export(news, ["1"], [.wav], [])
            for name in ["", ".", "..", "../page.md", "boats.wav/../../page.md", "narrate.toml", "boats.mp3"]
            {
                #expect(
                    await problem { try await news.desk.exportedFile(name, of: export.id) }.code
                        == "file-unknown", "\(name)")
            }
        }
    }
}
