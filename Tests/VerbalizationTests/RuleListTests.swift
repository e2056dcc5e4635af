import Foundation
import NarrationModel
import Testing

@testable import Verbalization

@Suite struct RuleListTests {
    @Test func `every rule file is in the list`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Verbalization/Rules")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var declared: [String] = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8)
            else { continue }
            guard text.contains(": ReadingRule {") || text.contains(": WordTriggered {") else { continue }
            declared.append(file.deletingPathExtension().lastPathComponent)
            #expect(text.contains("\n///     "), "rule '\(declared.last ?? "")' shows no examples")
        }
        #expect(declared.count > 20)
        #expect(declared.sorted() == Verbalizer.rules.map { "\(type(of: $0))" }.sorted())
    }

    @Test func `names are unique and in kebab case, summaries are one line`() {
        let ids = Verbalizer.rules.map(\.id.rawValue)
        #expect(Set(ids).count == ids.count)
        for rule in Verbalizer.rules {
            #expect(rule.id.rawValue.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "-" })
            #expect(!rule.summary.isEmpty && !rule.summary.contains("\n"))
        }
    }
}
