import Foundation
import NarrationTestSupport
import Testing

/// What is heard and exported is what `narrate render` makes.
@Suite struct RenderedTests {
    @Test(arguments: ["harbour-bridge/page.txt", "tide-tables/page.md"])
    func `the sounds of all passages joined are the stream of a run`(sample: String) async throws {
        try await RunningPreview.run(sample: sample) { preview in
            var joined = Data()
            for row in try preview.rows("passage") {
                joined += try preview.get("api/passages/\(row["key"].text)/audio.mp3").body
            }
            let page = URL(filePath: sample).lastPathComponent
            let outcome = try RunningPreview.outcome(
                ["render", page, "--output", "-", "--format", "mp3", "--quiet"], in: preview.folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
            let start = try #require(outcome.bytes.firstRange(of: joined.prefix(200))?.lowerBound)
            // Tags may stand in front.
            let stream = outcome.bytes[start...]
            #expect(stream.starts(with: joined))
            #expect(joined.count > 100_000)
            // Behind it come the other articles of the page, or what drains the decoder.
            let isAlone = try preview.json("api/state")["articles"].list.count == 1
            let rest = stream.count - joined.count
            #expect(isAlone ? (0..<4_000).contains(rest) : rest > 100_000, "\(rest) bytes behind the article")
        }
    }

    @Test func `exported files are those of a run`() async throws {
        try await RunningPreview.run(sample: "library-hours/page.txt") { preview in
            let begun = try preview.post(
                "api/exports",
                #"{"articles":["1"],"formats":["mp3","opus"],"sidecars":["html","epub","srt","words.vtt"]}"#,
                status: 202)
            let export = try await Wait.until {
                let export = try preview.json("api/exports/\(begun["id"].text)")
                return export["state"].text == "running" ? nil : export
            }
            #expect(export["state"].text == "finished", "\(export)")
            let outcome = try RunningPreview.outcome(
                [
                    "render", "page.txt", "--output", "rendered", "--format", "mp3", "--format", "opus",
                    "--with", "html,epub,srt,words.vtt",
                ], in: preview.folder)
            #expect(outcome.status == 0, "\(outcome.messages)")
            let rendered = preview.folder.appending(path: "rendered")
            let names = try FileManager.default.contentsOfDirectory(atPath: rendered.path).sorted()
            #expect(export["files"].list.map { $0["name"].text }.sorted() == names)
            for name in names {
                #expect(
                    try preview.get("api/exports/1/files/\(name)").body
                        == (try Data(contentsOf: rendered.appending(path: name))), "\(name)")
            }
        }
    }
}
