import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct OmissionRulesTests {
    /// The names of the rules that the source files define, one a file.
    private func definedRules(file: String = #filePath) throws -> [String] {
        let root = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/ArticleReading/Pruning")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.compactMap { url in
            let name = url.deletingPathExtension().lastPathComponent
            let source = try String(contentsOf: url, encoding: .utf8)
            return source.contains("enum \(name): OmissionRule {") ? name : nil
        }
    }

    @Test func `every rule in the sources is registered, under its own name`() throws {
        let identifiers = try definedRules().map { name in
            name.reduce(into: "") { result, letter in
                result += letter.isUppercase && !result.isEmpty ? "-" : ""
                result += letter.lowercased()
            }
        }
        #expect(OmissionRules.all.map(\.id.rawValue) == identifiers.sorted())
    }

    @Test func `every rule has its own one-line summary`() {
        let summaries = OmissionRules.all.map(\.summary)
        #expect(Set(summaries).count == summaries.count)
        #expect(
            summaries.allSatisfy {
                $0.count > 10 && $0.count < 90 && !$0.hasSuffix(".") && !$0.contains("\n")
            })
    }

    @Test func `every rule leaves something out of some fixture`() throws {
        var used: Set<RuleID> = []
        for fixture in try FixtureFolder.all("saved-text") {
            let page = try PageDecoder.page(
                from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
            used.formUnion(try ArticleReader().read(page).omissions.map(\.rule))
        }
        #expect(OmissionRules.all.map(\.id).filter { !used.contains($0) } == [])
    }
}
