import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

/// Small articles: `input.txt` holds a block a line as `role: text`, `expected.txt` everything that became of them.
@Suite struct ScriptFixtureTests {
    @Test(arguments: try FixtureFolder.all("scripts"))
    func `an article's script is as approved`(fixture: FixtureFolder) throws {
        let article = try ArticleText.article(fixture.text("input.txt"))
        let script = TestVoice.american.script(for: article)
        try fixture.expectApproved(
            ScriptText.lines(of: script).joined(separator: "\n") + "\n", as: "expected.txt")
        ScriptInvariants.check(script, of: article)
    }

    @Test(arguments: try FixtureFolder.all("scripts"))
    func `a script is the same every time`(fixture: FixtureFolder) throws {
        let article = try ArticleText.article(fixture.text("input.txt"))
        let other = Verbalizer(voice: TestVoice.named("en-US"), lexicon: TestLexicon.small)
        #expect(other.script(for: article) == TestVoice.american.script(for: article))
    }
}
