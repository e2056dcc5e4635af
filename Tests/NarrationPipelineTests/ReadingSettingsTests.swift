import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@Suite struct ReadingSettingsTests {
    /// The message of the error for a configuration.
    private func message(_ toml: String) -> String {
        let error = #expect(throws: PipelineError.self) {
            try ReadingSettings(toml: toml, name: "narrate.toml")
        }
        #expect(error?.code == .configurationUnusable)
        #expect(error?.message.contains("'narrate.toml'") == true)
        return error?.message ?? ""
    }

    @Test func `the example in the documentation is a configuration`() throws {
        let file = Checkout.root.appending(
            path: "Sources/NarrationPipeline/Documentation.docc/Configuration.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let examples = text.matches(of: /```toml\n((?s:.*?))```/).map { String($0.1) }
        // One of reading and rendering, one of a daily feed.
        #expect(examples.count == 2)
        for example in examples { _ = try ReadingSettings(toml: example, name: "example") }
        for key in [
            "keep", "drop", "keep-selectors", "drop-selectors", "keep-patterns", "drop-patterns", "host",
        ] {
            #expect(examples[0].contains("\n\(key) = "), "\(key)")
        }
        for role in BlockRole.allCases { #expect(text.contains("`\(role.rawValue)`"), "\(role)") }
    }

    @Test func `an empty configuration says nothing`() throws {
        _ = try ReadingSettings(toml: "", name: "narrate.toml")
        _ = try ReadingSettings(toml: "# nothing yet\n[reading]\n", name: "narrate.toml")
    }

    @Test func `broken TOML has its line and column`() {
        #expect(message("[reading]\nkeep = [\"sidebar\"\n\n[x").contains("line 4, column"))
        #expect(message("keep == 1").contains("line 1, column 7"))
    }

    @Test func `an unknown key has its line and the key that may be meant`() {
        #expect(
            message("[reading]\nkep = [\"sidebar\"]").contains(
                "line 2, column 1: there is no key 'reading.kep'; did you mean 'keep'?"))
        #expect(
            message("[raeding]\nkeep = []").contains(
                "line 1, column 1: there is no key 'raeding'; did you mean 'reading'?"))
        let site = message(
            "[[site]]\nhost = \"a.example\"\n\n[[site]]\nhost = \"b.example\"\ndrop-selector = [\"p\"]")
        #expect(
            site.contains(
                "line 6, column 1: there is no key 'site.drop-selector'; did you mean 'drop-selectors'?"),
            "\(site)")
    }

    @Test func `a value of the wrong type has its line and the type that is wanted`() {
        let list = message("[reading]\n\nkeep = \"sidebar\"")
        #expect(
            list.contains("line 3, column 1: 'reading.keep' has a value of the wrong type; write a list"),
            "\(list)")
        #expect(message("[[site]]\nhost = 7").contains("needs its 'host', a name in quotes"))
        #expect(message("[[site]]\nkeep = []").contains("needs its 'host'"))
        #expect(message("[site]\nhost = 'a.example'").contains("write it as a table, '[[site]]'"))
    }

    @Test func `an unknown rule has its table and the names that may be meant`() {
        #expect(
            message("[reading]\ndrop = [\"captoin\"]").contains(
                "in [reading], there is no rule or role 'captoin'; did you mean 'caption'?"))
        #expect(
            message("[[site]]\nhost = 'a.example'\nkeep = ['sidbar']").contains(
                "for host 'a.example', there is no rule or role 'sidbar'"))
        #expect(
            message("[reading]\nkeep = ['note']\ndrop = ['dropped-note']").contains("both kept and dropped"))
    }

    @Test func `a selector, pattern or host that is none is named`() {
        let selector = message("[[site]]\nhost = 'a.example'\ndrop-selectors = ['p', 'div::before']")
        #expect(selector.contains("selector 'div::before', column 4: ':' is not supported"), "\(selector)")
        #expect(message("[[site]]\nhost = 'a.example'\nkeep-patterns = ['(a']").contains("'(a'"))
        #expect(message("[[site]]\nhost = 'https://a.example'").contains("'https://a.example'"))
    }

    @Test(arguments: [
        ("sidbar", ["sidebar"]), ("Caption", ["caption"]), ("newsletter", ["newsletter-signup"]),
        ("qwertzuiop", []),
        ("footnote-markr", ["footnote-marker"]),
    ])
    func `the nearest names are found`(name: String, nearest: [String]) {
        #expect(NearestNames.nearest(to: name, among: RuleNames.all) == nearest)
    }

    @Test func `rules of other stages are told apart`() {
        let error = #expect(throws: PipelineError.self) {
            try RuleNames.check(keep: ["clock-time"], drop: [])
        }
        #expect(error?.code == .unknownRule && error?.message.contains("not one of reading") == true)
    }
}
