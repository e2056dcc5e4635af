import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct OmissionRulesTests {
    /// The names of the types in `Sources/ArticleReading/<folder>` that conform to `kind`, one a file.
    private func definedTypes(_ kind: String, in folder: String) throws -> [String] {
        let root = Checkout.root.appending(path: "Sources/ArticleReading/\(folder)")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.compactMap { url in
            let name = url.deletingPathExtension().lastPathComponent
            let source = try String(contentsOf: url, encoding: .utf8)
            return source.contains("enum \(name): \(kind) {") ? name : nil
        }
        .sorted()
    }

    private func kebab(_ name: String) -> String {
        name.reduce(into: "") { result, letter in
            result += letter.isUppercase && !result.isEmpty ? "-" : ""
            result += letter.lowercased()
        }
    }

    @Test func `every rule for saved text is registered, under its own name`() throws {
        let listed = OmissionRules.furniture + OmissionRules.placement
        let defined = try definedTypes("OmissionRule", in: "Pruning")
        #expect(listed.map { String(describing: $0) }.sorted() == defined)
        #expect(listed.map { $0.id.rawValue }.sorted() == defined.map(kebab).sorted())
    }

    @Test func `every rule for HTML is registered`() throws {
        let elements = try definedTypes("ElementRule", in: "HTML/Rules")
        #expect(ElementRules.all.map { String(describing: $0) }.sorted() == elements)
        let lines = try definedTypes("StoryRule", in: "HTML")
        #expect(StoryRules.all.map { String(describing: $0) }.sorted() == lines)
    }

    @Test func `every rule for Markdown is registered`() throws {
        let defined = try definedTypes("MarkdownRule", in: "Markdown/Rules")
        #expect(MarkdownRules.all.map { String(describing: $0) }.sorted() == defined)
    }

    @Test func `every rule for feeds is registered`() throws {
        let defined = try definedTypes("FeedRule", in: "Feeds/Rules")
        #expect(FeedRules.all.map { String(describing: $0) }.sorted() == defined)
    }

    @Test func `rules of one name have one summary`() {
        let entries =
            (OmissionRules.furniture + OmissionRules.placement).map { ($0.id, $0.summary) }
            + ElementRules.all.map { ($0.id, $0.summary) } + StoryRules.all.map { ($0.id, $0.summary) }
            + MarkdownRules.all.map { ($0.id, $0.summary) } + FeedRules.all.map { ($0.id, $0.summary) }
        for (id, summary) in entries {
            #expect(OmissionRules.all.contains { $0.id == id && $0.summary == summary }, "\(id)")
        }
    }

    @Test func `every rule has its own one-line summary`() {
        let summaries = OmissionRules.all.map(\.summary)
        #expect(Set(summaries).count == summaries.count)
        #expect(
            summaries.allSatisfy {
                $0.count > 10 && $0.count < 90 && !$0.hasSuffix(".") && !$0.contains("\n")
            })
    }

    /// The rules that leave something out of the fixtures of `kind`.
    private func rulesUsed(in kind: String) throws -> Set<RuleID> {
        var used: Set<RuleID> = []
        for fixture in try FixtureFolder.all(kind) {
            let page = try PageDecoder.page(
                from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
            used.formUnion(try ArticleReader().read(page).omissions.map(\.rule))
        }
        return used
    }

    @Test func `every rule leaves something out of some fixture of its kind`() throws {
        let text = try rulesUsed(in: "saved-text")
        #expect(
            (OmissionRules.furniture + OmissionRules.placement).map { $0.id }.filter { !text.contains($0) }
                == [])
        let html = try rulesUsed(in: "html-rules")
        #expect(HTMLRules.entries.map(\.id).filter { !html.contains($0) } == [])
        let markdown = try rulesUsed(in: "markdown")
        #expect(MarkdownRules.all.map { $0.id }.filter { !markdown.contains($0) } == [])
        // A feed of more than a thousand entries is no fixture; the test of feeds' limits makes one.
        let feeds = try rulesUsed(in: "feeds").union([EntryLimit.id])
        #expect(FeedRules.all.map { $0.id }.filter { !feeds.contains($0) } == [])
    }
}
