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

    @Test func `an export replaces what an earlier one made, and nothing else`() async throws {
        try await Newsdesk.run(.text(Self.text)) { news in
            let first = try await export(news, ["1"], [.wav], [])
            #expect(
                first.last.files.map(\.name).sorted() == [
                    "boats.chapters.json", "boats.json", "boats.vtt", "boats.wav",
                ])
            try news.write("mine", to: "out/boats.txt")
            let before = try Data(contentsOf: news.folder.appending(path: "out/boats.wav"))
            let same = try await export(news, ["1"], [.wav], [])
            #expect(same.last.state == .finished && same.last.id != first.last.id)
            let again = try Data(contentsOf: news.folder.appending(path: "out/boats.wav"))
            #expect(again == before)
            try news.write(Self.text.replacing("evening", with: "morning, or so they say"), to: "page.md")
            try await news.desk.readAgain()
            let mended = try await export(news, ["1"], [.wav], [])
            #expect(mended.last.state == .finished)
            let after = try Data(contentsOf: news.folder.appending(path: "out/boats.wav"))
            #expect(after.count > before.count)
            #expect(try news.text(of: "out/boats.txt") == "mine")
        }
    }

    @Test func `two exports at once make the files of both`() async throws {
        try await Newsdesk.run { news in
            async let one = export(news, ["2", "3"], [.mp3], [])
            async let other = export(news, ["3", "4"], [.mp3], [])
            for export in [try await one.last, try await other.last] {
                #expect(export.state == .finished, "\(export.problem?.message ?? "")")
                for file in export.files {
                    let content = try Data(contentsOf: URL(filePath: "\(export.folder)/\(file.name)"))
                    #expect(content.count == file.byteCount)
                }
            }
        }
    }

    @Test func `an export that cannot be written tells why`() async throws {
        try await Newsdesk.run(.text(Self.text), files: ["out": "a file"]) { news in
            let (export, _) = try await export(news, ["1"], [.wav], [])
            #expect(export.state == .failed && export.files.isEmpty)
            #expect(export.problem?.code == "output-not-writable", "\(export.problem?.message ?? "")")
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
