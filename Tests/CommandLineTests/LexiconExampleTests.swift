import Foundation
import NarrationTestSupport
import Testing

@Suite struct LexiconExampleTests {
    private static let article = """
        Ferry to Skerrow stops for the winter

        By Anna Marsh

        Ruaridh Munro runs the line from Tobermory.

        The tides are low here in March, Mr Munro said, and the boat to Skerrow will be back with the spring.

        The council of Skerrow met Ruaridh on the pier.

        """

    /// What the first screen of the article on lexicons shows behind the command that begins so.
    private func shown(_ command: String) throws -> String {
        let page = Checkout.root.appending(
            path: "Sources/NarrationPipeline/Documentation.docc/Lexicons.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("$ narrate \(command)") })
        return lines[(start + 1)...].prefix { !$0.hasPrefix("$") && $0 != "```" }.map { $0 + "\n" }.joined()
    }

    @Test func `the worked example is what happens`() async throws {
        try await withTemporaryFolder { folder in
            try Data(Self.article.utf8).write(to: folder.appending(path: "ferry.txt"))
            let render = ["render", "ferry.txt", "--output", "out"]
            let cache = ["NARRATE_CACHE": folder.appending(path: "cache").path]
            let first = try await Narrate.run(render + ["--config", "/dev/null"], in: folder, with: cache)
            #expect(first.status == 0)
            let check = ["lexicon", "check", "ferry.txt", "--config", "/dev/null"]
            #expect(try await Narrate.run(check, in: folder).output == shown("lexicon check"))
            let add = [
                "lexicon", "add", "Ruaridh", "ROO-uh-ree", "--kind", "respell", "--to", "names.tsv", "--note",
                "as he says it",
            ]
            #expect(try await Narrate.run(add, in: folder).output == shown("lexicon add"))
            try Data("[lexicon]\nfiles = [\"names.tsv\"]\n".utf8).write(
                to: folder.appending(path: "narrate.toml"))
            let affected = try await Narrate.run(["lexicon", "affected", "Ruaridh", "out"], in: folder)
            #expect(affected.output == (try shown("lexicon affected")))
            let phonemes = try await Narrate.run(
                ["script", "ferry.txt", "--format", "ipa"], in: folder)
            #expect(phonemes.output.contains("ɹˈuːɚɹiː"))
            let again = try await Narrate.run(render + ["--force"], in: folder, with: cache)
            #expect(again.output == (try shown("render")))
        }
    }
}
