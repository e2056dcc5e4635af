import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import NarrationPipeline

@Suite struct ReadingOverrideTests {
    /// What is read of lines that stand between two others, with settings that drop `text`.
    private func left(of lines: [String], dropping text: String) throws -> [String] {
        let block = Block(.paragraph, SourcedText(copying: text, from: 0))
        let override = ReadingOverride(dropping: block, .text, in: .reading)
        return try left(of: lines, override)
    }

    private func left(of lines: [String], _ override: ReadingOverride) throws -> [String] {
        var toml = ""
        for setting in override.settings { toml = setting.added(to: toml) }
        let page =
            "# Signs of the quay\n\nThe harbor master wrote down all the signs that he had seen on the quay.\n\n"
            + lines.joined(separator: "\n\n")
            + "\n\nNobody knows who painted them, or why they are still there after all the years.\n"
        let settings = try ReadingSettings(toml: toml, name: "test")
        let file = FileManager.default.temporaryDirectory.appending(path: "narrate-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(page.utf8).write(to: file)
        let edition = try PageStages.edition(of: .file(path: file.path), reading: settings)
        #expect(edition.isBalanced)
        return edition.articles.flatMap(\.blocks).map(\.text.string).dropFirst(2).dropLast().map { $0 }
    }

    @Test(arguments: [
        ("What is 1.5 of it?", "What is 125 of it?"), ("Two (or more) boats [here]", "Two or more boats h"),
        ("It costs $4.00 + tax^2", "It costs $4x00 + tax^2"), ("a|b", "a"), ("a{2} or so", "aa or so"),
        ("C:\\docks\\b is a path", "C:\\docks\\\u{8} is a path"),
        ("#1 is // the path /x/", "#1 is // the path /y/"),
        ("One & only <b>", "One & only <c>"), ("Naïve café", "Naive cafe"),
        ("Ends in a dot.", "Ends in a dots"),
        ("a\u{302}.\u{301} odd mark", "a\u{302}x odd mark"), ("family 👨‍👩‍👧 here", "family 👨 here"),
    ])
    func `a text means itself alone`(text: String, other: String) throws {
        #expect(try left(of: [other], dropping: text).count == 1, "another text must stay")
        #expect(try left(of: ["x" + text, text + "x"], dropping: text).count == 2, "a longer text must stay")
        let pattern = try #require(
            ReadingOverride(
                dropping: Block(.paragraph, SourcedText(copying: text, from: 0)), .text, in: .reading
            ).settings.first)
        let regex = try Regex(pattern.value)
        #expect(try regex.firstMatch(in: text) != nil, "\(pattern.value)")
        #expect(try regex.firstMatch(in: other) == nil, "\(pattern.value)")
    }

    @Test(arguments: [
        "plain words", "with  two\tspaces", "fixed\u{A0}space and\u{2009}thin", "  at the ends  ",
        "ideographic\u{3000}space",
    ])
    func `white space of any kind stands for any other`(text: String) throws {
        let pattern = try #require(
            ReadingOverride(
                dropping: Block(.paragraph, SourcedText(copying: text, from: 0)), .text, in: .reading
            ).settings.first)
        let regex = try Regex(pattern.value)
        #expect(try regex.firstMatch(in: text) != nil)
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for space in [" ", "   ", "\t", "\u{A0}", "\u{2003}", "\n", "\r\n"] {
            #expect(
                try regex.firstMatch(in: space + words.joined(separator: space)) != nil,
                "\(space.debugDescription)")
        }
        #expect(try regex.firstMatch(in: words.joined()) == nil || words.count == 1)
    }

    @Test func `a block of several lines is dropped, and only that`() throws {
        let text = "Roses are red,\\\nviolets are blue,\\\nferries are late."
        let all = try left(
            of: [text, "Violets are blue in May."],
            ReadingOverride(
                dropping: Block(.paragraph, SourcedText(copying: "nothing", from: 0)), .text, in: .reading))
        #expect(all.count == 2)
        let block = Block(.paragraph, SourcedText(copying: all[0], from: 0))
        #expect(
            try left(
                of: [text, "Violets are blue in May."], ReadingOverride(dropping: block, .text, in: .reading))
                == ["Violets are blue in May."])
    }

    @Test func `a role is dropped by its name`() {
        let block = Block(.caption, SourcedText(copying: "x", from: 0))
        let override = ReadingOverride(dropping: block, .rule, in: .site(host: "a.example"))
        #expect(override.settings == [ListSetting(.site(host: "a.example"), key: "drop", value: "caption")])
    }

    @Test func `only what reading left out can be kept`() throws {
        let range = SourceRange(0, 5)
        let caption = Omission(rule: "dropped-caption", text: "A boat\n\n  at sea ", source: range)
        let rule = try ReadingOverride(keeping: caption, .rule, in: .reading)
        #expect(rule.settings == [ListSetting(.reading, key: "keep", value: "dropped-caption")])
        let text = try ReadingOverride(keeping: caption, .text, in: .reading)
        #expect(text.settings.map(\.key) == ["keep-patterns", "keep-patterns"])
        #expect(text.settings.map(\.value) == [#"^\s*A\s+boat\s*$"#, #"^\s*at\s+sea\s*$"#])
        for extent in ReadingOverride.Extent.allCases {
            let spoken = Omission(rule: "clock-time", text: "12:30", source: range)
            let error = #expect(throws: PipelineError.self) {
                try ReadingOverride(keeping: spoken, extent, in: .reading)
            }
            #expect(error?.code == .unknownRule)
        }
    }
}
