import Foundation
import LexiconFiles
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing
import Verbalization

@Suite struct DocumentationTests {
    private static let catalog = Checkout.root.appending(path: "Sources/NarrationPipeline/Documentation.docc")

    private func article(_ name: String) throws -> String {
        try String(contentsOf: Self.catalog.appending(path: name), encoding: .utf8)
    }

    /// All Swift sources below `Sources/<folder>`.
    private func sources(_ folder: String = "") throws -> [String] {
        let root = Checkout.root.appending(path: "Sources/\(folder)")
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
            $0.hasSuffix(".swift")
        }
        return try names.map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
    }

    @Test func `the page of rules is that of the rules`() throws {
        try FixtureFolder(url: Self.catalog).expectApproved(RuleList.article, as: "Rules.md")
        #expect(RuleList.all.count > 50)
        #expect(Set(RuleList.all.map(\.id)).count == RuleList.all.count)
        #expect(RuleList.all.allSatisfy { !$0.summary.isEmpty })
    }

    @Test func `the page of heteronyms is that of the rules`() throws {
        try FixtureFolder(url: Self.catalog).expectApproved(HeteronymList.article, as: "Heteronyms.md")
        for entry in HeteronymTable.entries where !entry.word.hasSuffix("s") {
            #expect(HeteronymList.article.contains("| \(entry.word) | "), "\(entry.word)")
        }
    }

    @Test func `every diagnostic code has its line`() throws {
        let text = try article("Diagnostics.md")
        let codes = try sources().flatMap { source in
            source.matches(of: /(?:Code\(rawValue: |code: |report\(\s*)"([a-z0-9-]+)"/).map { String($0.1) }
        }
        #expect(codes.count > 25)
        for code in Set(codes) { #expect(text.contains("`\(code)`"), "\(code)") }
    }

    @Test func `every command has its line`() throws {
        let text = try article("Commands.md")
        let commands = try sources("NarrateCommands/Commands").flatMap { source in
            source.matches(of: /commandName: "([a-z]+)"/).map { String($0.1) }
        }
        #expect(commands.count >= 7)
        for command in commands { #expect(text.contains("`narrate \(command)`"), "\(command)") }
    }

    @Test func `every key of a voice has its line`() throws {
        let text = try article("Voices.md")
        let file = try String(
            contentsOf: Checkout.root.appending(path: "Voices/en-us-news/voice.toml"), encoding: .utf8)
        let line = #/^([a-z-]+) = /#.anchorsMatchLineEndings()
        let keys = file.matches(of: line).map { String($0.1) }
        #expect(Set(keys).count > 15)
        for key in Set(keys) { #expect(text.contains("`\(key)`"), "\(key)") }
        for role in SpeakingRole.allCases { #expect(text.contains("`\(role.rawValue)`"), "\(role)") }
    }

    @Test func `every command for lexicons has its line`() throws {
        let text = try article("Commands.md")
        let commands = try sources("NarrateCommands/LexiconCommands").flatMap { source in
            source.matches(of: /commandName: "([a-z]+)"/).map { String($0.1) }
        }
        #expect(commands.count >= 6)
        for command in commands { #expect(text.contains("`narrate lexicon \(command)`"), "\(command)") }
    }

    @Test func `every command for the cache has its line`() throws {
        let text = try article("Commands.md")
        let commands = try sources("NarrateCommands/CacheCommands").flatMap { source in
            source.matches(of: /commandName: "([a-z]+)"/).map { String($0.1) }
        }
        #expect(commands.count >= 3)
        for command in commands { #expect(text.contains("`narrate cache \(command)`"), "\(command)") }
    }

    @Test func `every command for feeds has its line`() throws {
        let text = try article("Commands.md")
        let commands = try sources("NarrateCommands/FeedCommands").flatMap { source in
            source.matches(of: /commandName: "([a-z]+)"/).map { String($0.1) }
        }
        #expect(commands.count >= 7)
        for command in commands { #expect(text.contains("`narrate feed \(command)`"), "\(command)") }
    }

    @Test func `every table of a feed is shown with every key that a new feed's configuration has`() throws {
        let text = try article("Configuration.md")
        let template = try sources("FeedProduction/Settings").filter { $0.contains("struct FeedTemplate") }
        let keys = template.flatMap { source in
            source.matches(of: #/^ +(?:# )?([a-z-]+) = /#.anchorsMatchLineEndings()).map { String($0.1) }
        }
        #expect(Set(keys).count > 35)
        for key in Set(keys) { #expect(text.contains("\n\(key) = "), "\(key)") }
        for table in ["[show]", "[[source]]", "[feed]", "[edition]", "[publish]"] {
            #expect(text.contains("\n\(table)\n"), "\(table)")
        }
    }

    @Test func `every key of lexicons is explained, and the examples can be read`() throws {
        let text = try article("Lexicons.md")
        for kind in LexiconEntry.Kind.allCases { #expect(text.contains("`\(kind.rawValue)`"), "\(kind)") }
        for layer in LexiconLayer.allCases { #expect(text.contains("**\(layer.name)**"), "\(layer)") }
        let examples = text.matches(of: /```toml\n((?s:.*?))```/).map { String($0.1) }
        let (entries, settings) = (
            examples.filter { $0.contains("[[entry]]") }, examples.filter { !$0.contains("[[entry]]") }
        )
        #expect(entries.count == 1 && settings.count == 1)
        for example in entries {
            let file = try LexiconFile(text: example, name: "example.toml", layer: .voice)
            #expect(file.entries.count > 5)
        }
        for example in settings { _ = try ReadingSettings(toml: example, name: "narrate.toml") }
    }

    @Test func `every key of the configuration is explained`() throws {
        let text = try article("Configuration.md")
        let tables = try sources("NarrationPipeline/Configuration").flatMap { source in
            source.matches(of: /case [a-zA-Z]+ = "([a-z-]+)"/).map { String($0.1) }
        }
        #expect(tables.count >= 4)
        for key in tables + [
            "keep", "drop", "host", "lexicons", "files", "background", "text", "accent", "size", "image",
            "file", "folder",
        ] {
            #expect(text.contains("`\(key)`") || text.contains("\n\(key) = "), "\(key)")
        }
        for table in ["reading", "lexicon", "cover", "cache"] {
            #expect(text.contains("\n[\(table)]\n"), "\(table)")
        }
    }

    @Test func `every decision is on the front page`() throws {
        let front = try article("narrate.md")
        let decisions = try FileManager.default.contentsOfDirectory(
            atPath: Self.catalog.appending(path: "Decisions").path)
        #expect(decisions.count >= 10)
        for decision in decisions { #expect(front.contains("<doc:\(decision.dropLast(3))>"), "\(decision)") }
    }
}
