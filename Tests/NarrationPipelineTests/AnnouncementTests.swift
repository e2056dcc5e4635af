import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct AnnouncementTests {
    private static let page = """
        # Masts

        The clerks have counted masts.

        ### By year

        | Year | Masts |
        | --- | --- |
        | 1950 | 198 |

        ```
        count masts
        ```
        """

    /// Does `body` with the edition of the page and the folder that its file is in.
    private func withPage(_ body: (URL, Edition) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "page.md")
            try Data(Self.page.utf8).write(to: file)
            try await body(folder, try PageStages.edition(of: .file(path: file.path)))
        }
    }

    @Test func `what is said in place of code has its time and none of the page's words`() async throws {
        try await withPage { folder, _ in
            let report = try await ToneStudio().render(folder.appending(path: "page.md"), to: folder)
            let files = try #require(report.episodes.first).files
            let manifest = try ReadManifest(folder.appending(path: try #require(files.last)))
            #expect(manifest.words.in == manifest.words.spoken + manifest.words.omitted)
            let account = try #require(manifest.page).words
            #expect(account.in == account.kept + account.omitted)
            let said = try #require(manifest.sentences.last)
            #expect(said.text == "A listing of code is left out.")
            #expect(said.source[0] == said.source[1])
            #expect(said.words.allSatisfy { $0.source[0] == $0.source[1] && $0.frames[0] < $0.frames[1] })
            let transcript = try String(
                contentsOf: folder.appending(path: try #require(files.first { $0.hasSuffix(".vtt") })),
                encoding: .utf8)
            #expect(transcript.contains("A listing of code is left out."))
        }
    }

    @Test func `the body is the page's words alone, and Markdown and JSON keep the level of crossheads`()
        async throws
    {
        try await withPage { _, edition in
            #expect(
                BodyText.document(for: edition)
                    == "The clerks have counted masts.\nBy year\nYear, Masts\n1950, 198\n")
            let markdown = EditionMarkdown.document(for: edition)
            #expect(markdown.contains("\n### By year\n"))
            #expect(markdown.contains("\n- 1950, Masts: 198\n"))
            #expect(markdown.contains("\n*A listing of code is left out.*\n"))
            let json = try JSONDocument.text(of: EditionJSON(edition))
            #expect(json.contains("\"level\" : 3"))
        }
    }
}
