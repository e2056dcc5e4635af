import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

/// `page.html.reading.toml`, the settings of one page.
@Suite struct BesidePageTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><head><title>The ferry</title></head><body><main><article>
        <h1>The ferry sails again</h1>
        <p class="lead">The ferry left the quay at noon with forty passengers and a brass band on board.</p>
        <p>It had been laid up for the whole winter, since its engine needed a new shaft.</p>
        <figure><img src="a.jpg" alt=""><figcaption>The ferry at its quay</figcaption></figure>
        <p class="sponsor">This story was paid for by the friends of the ferry in the village.</p>
        <p>The next crossing is planned for Monday, when the weather should be calm again.</p>
        </article></main></body></html>
        """

    /// What is read of the page in a folder with files, and what is left out.
    private func read(
        _ files: [String: String], reading: String = "", page name: String = "page.html"
    ) async throws -> (blocks: [String], omitted: [String]) {
        try await withTemporaryFolder { folder in
            for (name, text) in files.merging(
                ["page.html": Self.page, "other.html": Self.page], uniquingKeysWith: { a, _ in a })
            {
                try Data(text.utf8).write(to: folder.appending(path: name))
            }
            let settings = try ReadingSettings(toml: reading, name: "narrate.toml")
            let edition = try PageStages.edition(
                of: .file(path: folder.appending(path: name).path), reading: settings)
            #expect(edition.isBalanced)
            return (
                edition.articles.flatMap(\.blocks).map(\.text.string),
                edition.omissions.map { "\($0.rule.rawValue): \($0.text)" }
            )
        }
    }

    private func hasBand(_ blocks: [String]) -> Bool { blocks.contains { $0.contains("brass band") } }

    @Test func `each kind of setting counts, in the file beside the page and in the configuration alike`()
        async throws
    {
        let plain = try await read([:])
        #expect(hasBand(plain.blocks) && plain.blocks.contains("The ferry at its quay"))
        #expect(!plain.blocks.contains { $0.contains("friends") })
        for (setting, change) in [
            ("keep = ['advertisement']", "+friends"), ("keep-patterns = ['in the village.$']", "+friends"),
            ("keep-selectors = ['p.sponsor']", "+friends"), ("drop-selectors = ['p.lead']", "-brass band"),
            ("drop-patterns = ['brass band']", "-brass band"),
            ("drop = ['caption']", "-The ferry at its quay"),
        ] {
            let toml = "[reading]\n\(setting)\n"
            let beside = try await read(["page.html.reading.toml": toml])
            let configured = try await read([:], reading: toml)
            #expect(beside.blocks == configured.blocks && beside.omitted == configured.omitted, "\(setting)")
            #expect(beside.blocks != plain.blocks, "\(setting)")
            let wanted = String(change.dropFirst())
            #expect(
                beside.blocks.contains { $0.contains(wanted) } == (change.first == "+"),
                "\(setting): \(beside.blocks)")
        }
    }

    @Test func `the file counts for its page alone`() async throws {
        let file = ["page.html.reading.toml": "[reading]\ndrop-patterns = ['brass band']\n"]
        #expect(hasBand(try await read(file).blocks) == false)
        #expect(hasBand(try await read(file, page: "other.html").blocks))
    }

    @Test func `the file goes with the configuration, and over it`() async throws {
        let file = [
            "page.html.reading.toml": "[reading]\nkeep-patterns = ['brass band']\nkeep = ['advertisement']\n"
        ]
        let both = try await read(file, reading: "[reading]\ndrop-patterns = ['brass', 'shaft']\n")
        #expect(hasBand(both.blocks) && both.blocks.contains { $0.contains("friends") })
        #expect(both.omitted.contains { $0.contains("shaft") })
        let over = try await read(
            ["page.html.reading.toml": "[reading]\nkeep = ['caption']\n"],
            reading: "[reading]\ndrop = ['caption']\n")
        #expect(over.blocks.contains("The ferry at its quay"))
    }

    @Test(arguments: [
        "[[site]]\nhost = 'a.example'\n", "[lexicon]\nfiles = []\n", "[cache]\nsize = '1GB'\n",
        "[cover]\nsize = 900\n",
        "[sound]\ndisclosure = 'none'\n", "[reading]\n[show]\ntitle = 'x'\n", "[edition]\n", "[publish]\n",
        "[feed]\n",
    ])
    func `other tables are refused`(toml: String) async throws {
        let error = await #expect(throws: PipelineError.self) {
            try await read(["page.html.reading.toml": toml])
        }
        #expect(error?.code == .configurationUnusable)
        #expect(error?.message.contains("page.html.reading.toml") == true, "\(error?.message ?? "")")
    }

    @Test(arguments: ["[reading]\nkep = []\n", "[reading\n", "[reading]\nkeep-patterns = ['(']\n"])
    func `what is wrong is told with the file's name`(toml: String) async throws {
        let error = await #expect(throws: PipelineError.self) {
            try await read(["page.html.reading.toml": toml])
        }
        #expect(error?.code == .configurationUnusable)
        #expect(error?.message.contains("page.html.reading.toml") == true, "\(error?.message ?? "")")
    }

    @Test func `an empty file says nothing`() async throws {
        #expect(
            try await read(["page.html.reading.toml": "# nothing\n"]).blocks == (try await read([:]).blocks))
    }
}
