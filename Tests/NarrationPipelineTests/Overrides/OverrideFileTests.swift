import Foundation
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct OverrideFileTests {
    private static let caption = ListSetting(.reading, key: "keep", value: "caption")

    private func withFile(_ text: String?, _ body: (OverrideFile, () throws -> String?) throws -> Void)
        async throws
    {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "narrate.toml").path
            try text.map { try Data($0.utf8).write(to: URL(filePath: path)) }
            let names = { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
            try body(OverrideFile(path: path)) {
                let others = try names().filter { $0 != "narrate.toml" }
                #expect(others.isEmpty)
                return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
            }
        }
    }

    @Test func `a file is made when there is none`() async throws {
        try await withFile(nil) { file, text in
            try file.add([Self.caption])
            #expect(try text() == "[reading]\nkeep = [\"caption\"]\n")
            try file.takeBack(OverrideEdit(added: [Self.caption]))
            #expect(try text() == "[reading]\nkeep = []\n")
        }
    }

    @Test func `several settings are written together and taken out together`() async throws {
        try await withFile("# Mine\n[reading]\nkeep-patterns = ['a'] # one\n") { file, text in
            let settings = ["b", "c", "b"].map { ListSetting(.reading, key: "keep-patterns", value: $0) }
            try file.add(settings)
            #expect(try text() == "# Mine\n[reading]\nkeep-patterns = ['a', \"b\", \"c\", \"b\"] # one\n")
            try file.takeBack(OverrideEdit(added: settings))
            #expect(try text() == "# Mine\n[reading]\nkeep-patterns = ['a'] # one\n")
        }
    }

    @Test(arguments: [
        // Tables that are written in other ways.
        "reading = { drop = [\"note\"] }\n", "reading.keep = [\"note\"]\n",
        // A text that looks like a table, and one that looks like a list.
        "[show]\ntitle = \"\"\"\n[reading]\n\"\"\"\nlanguage = \"en\"\n",
        "[show]\ntitle = '''\n[reading]\nkeep = []\n'''\n",
        "[reading]\nkeep = [\"\"\"note\"\"\", 7]\n",
        // A rule that there is not.
        "[reading]\nkeep = [\"no-such-rule\"]\n",
        // No TOML, no list.
        "[reading\n", "[reading]\nkeep = \"note\"\n", "[reading]\nkeep = [\"caption\n",
    ])
    func `a file that cannot be edited is told and left as it is`(before: String) async throws {
        try await withFile(before) { file, text in
            let error = #expect(throws: PipelineError.self) { try file.add([Self.caption]) }
            #expect(error?.code == .configurationUnusable)
            #expect(error?.message.contains("write the setting yourself") == true, "\(error?.message ?? "")")
            let after = try text()
            #expect(after == before)
        }
    }

    @Test func `a setting takes the place of its opposite, by whatever name, and gives it back`() async throws
    {
        let before = """
            [reading]
            drop = ["note", "dropped-caption"] # The desk's.

            [[site]]
            host = "example.org"
            drop = ["caption"]

            """
        try await withFile(before) { file, text in
            let edit = try file.add([Self.caption])
            #expect(edit.removed == [ListSetting(.reading, key: "drop", value: "dropped-caption")])
            let after = before.replacing(
                #"drop = ["note", "dropped-caption"] # The desk's."#,
                with: "drop = [\"note\"] # The desk's.\nkeep = [\"caption\"]")
            #expect(try text() == after)
            try file.takeBack(edit)
            #expect(try text()?.contains(#"drop = ["note", "dropped-caption"] # The desk's."#) == true)
            #expect(try text()?.contains("keep = []") == true)
        }
    }

    @Test func `a setting that somebody took out is told`() async throws {
        let before = "[reading]\nkeep = [\"note\"]\n"
        try await withFile(before) { file, text in
            let error = #expect(throws: PipelineError.self) {
                try file.takeBack(OverrideEdit(added: [Self.caption]))
            }
            #expect(error?.code == .configurationUnusable)
            #expect(error?.message.contains("keep = [\"caption\"]") == true)
            let after = try text()
            #expect(after == before)
        }
    }

    @Test func `the scope says which file it is`() throws {
        let page = InputSource.file(path: "a/page.html")
        #expect(OverrideFile(.article, of: page, configuration: "c.toml")?.path == "a/page.html.reading.toml")
        #expect(OverrideFile(.site, of: page, configuration: "c.toml")?.path == "c.toml")
        #expect(OverrideFile(.everything, of: page, configuration: "c.toml")?.path == "c.toml")
        for source in [InputSource.web(address: "https://a.example/"), .standardInput] {
            #expect(OverrideFile(.article, of: source, configuration: "c.toml") == nil)
            #expect(OverrideFile(.site, of: source, configuration: "c.toml")?.path == "c.toml")
        }
    }
}
