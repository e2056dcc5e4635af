import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct OddArticleTests {
    /// Renders in tones, which are as loud as they are, and verifies what came of it.
    private func render(_ page: String, to folder: URL) async throws -> (RenderReport, VerificationReport?) {
        let sources = try Pages.write([page], to: folder.appending(path: "pages"))
        let output = folder.appending(path: "out")
        let report = try await ToneStudio(formats: [.mp3, .wav]).render(sources, to: output)
        guard !report.episodes.isEmpty else { return (report, nil) }
        return (report, try await FolderVerifier(meter: LocalMeter(), decoder: nil).verify([output.path]))
    }

    @Test(arguments: [
        String(repeating: "harbor ", count: 286), String(repeating: "x", count: 2_000),
        "The \u{1}bell\u{7} rings\u{1B}[31m and \u{7F}stops", "Right\u{202E}to left", "A \u{FFFE} sign",
        "Tom & <Jerry> ]]> \"at\" \\ sea; a=b # c",
    ])
    func `chapter titles of any length and with any sign pass through the whole program`(
        title: String
    ) async throws {
        try await withTemporaryFolder { folder in
            let story = Pages.story("A ship in the bay")
            let page =
                story + "\n## \(title)\n\nThe lamp on the northern rock is lit again since Friday evening.\n"
            let (report, verification) = try await render(page, to: folder)
            #expect(report.allFailures.isEmpty)
            #expect(verification?.findings.filter { $0.code != .loudnessOffTarget } == [])
            let episode = try #require(report.episodes.first)
            let probe = try Probe(path: folder.appending(path: "out/\(episode.files[0])").path)
            #expect(probe.chapters.count == episode.chapters.count && episode.chapters.count == 2)
            let read = try #require(probe.chapters.last).title
            #expect(!read.isEmpty && read.utf8.count <= 2_100)
            #expect(!read.unicodeScalars.contains { $0.value < 32 || $0.value == 127 })
        }
    }

    @Test(arguments: ["Fire", "# Fire\n", "# Fire\n\nOut.\n", "# 7\n\n7\n"])
    func `an article of a word or two is told whole or refused whole`(page: String) async throws {
        try await withTemporaryFolder { folder in
            let (report, verification) = try await render(page, to: folder)
            if let verification {
                #expect(verification.findings.allSatisfy { $0.code == .loudnessOffTarget })
                #expect(verification.folders.flatMap(\.episodes).allSatisfy { $0.words > 0 })
            } else {
                #expect(report.allFailures.map(\.error.code) == [.articleUnusable])
            }
        }
    }
}
