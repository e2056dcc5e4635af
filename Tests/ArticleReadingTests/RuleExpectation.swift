import NarrationModel
import Testing

@testable import ArticleReading

/// Expects `rule` to leave out each of `lines`, one page a line.
func expect(
    _ rule: any OmissionRule.Type, drops lines: [String], location: SourceLocation = #_sourceLocation
) {
    for line in lines {
        #expect(drops(rule, line), "\(rule.id) keeps '\(line)'", sourceLocation: location)
    }
}

/// Expects `rule` to leave each of `lines` alone, one page a line.
func expect(
    _ rule: any OmissionRule.Type, keeps lines: [String], location: SourceLocation = #_sourceLocation
) {
    for line in lines {
        #expect(!drops(rule, line), "\(rule.id) drops '\(line)'", sourceLocation: location)
    }
}

private func drops(_ rule: any OmissionRule.Type, _ text: String) -> Bool {
    let page = SavedPage(text)
    return page.lines.contains { rule.omits($0, on: page) }
}

/// What reading `text` leaves out by `rule`.
func omissions(by rule: any OmissionRule.Type, in text: String) throws -> [String] {
    let page = Page(text: text, mediaType: .savedText, name: "page")
    return try ArticleReader().read(page).omissions.filter { $0.rule == rule.id }.map(\.text)
}
