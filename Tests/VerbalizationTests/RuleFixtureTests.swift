import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

/// One folder a rule: written and spoken forms in `cases.tsv`, and in `cases.en-GB.tsv` where British speakers differ.
@Suite struct RuleFixtureTests {
    @Test(arguments: try FixtureFolder.all("rules"))
    func `written forms are said as approved`(fixture: FixtureFolder) throws {
        try approve(fixture, file: "cases.tsv", by: TestVoice.american)
        if FileManager.default.fileExists(atPath: fixture.url.appending(path: "cases.en-GB.tsv").path) {
            try approve(fixture, file: "cases.en-GB.tsv", by: TestVoice.british)
        }
    }

    @Test(arguments: try FixtureFolder.all("rules"))
    func `a rule reads something in its own cases`(fixture: FixtureFolder) throws {
        let lines = try fixture.text("cases.tsv").split(separator: "\n").compactMap {
            $0.split(separator: "\t").first
        }
        let scripts = lines.map { TestVoice.american.script(for: Self.article(String($0))) }
        let rules = scripts.flatMap { script in
            script.passages.flatMap(\.utterances).flatMap(\.tokens).compactMap(\.rule)
                + script.omissions.map(\.rule)
        }
        #expect(rules.contains(RuleID(rawValue: fixture.name)))
    }

    @Test func `every rule has a folder of cases and every folder a rule`() throws {
        let folders = try FixtureFolder.all("rules").map(\.name)
        #expect(folders == Verbalizer.rules.map(\.id.rawValue).sorted())
    }

    static func article(_ text: String) -> Article {
        Article(kind: .story, headline: "", blocks: [Block(.paragraph, SourcedText(copying: text, from: 0))])
    }

    private func approve(_ fixture: FixtureFolder, file: String, by verbalizer: Verbalizer) throws {
        let lines = try fixture.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        let actual = lines.map { line in
            guard !line.isEmpty, !line.hasPrefix("# ") else { return String(line) }
            let written = String(line.split(separator: "\t", omittingEmptySubsequences: false)[0])
            return written + "\t" + verbalizer.spokenForm(of: written)
        }
        try fixture.expectApproved(actual.joined(separator: "\n"), as: file)
    }
}
