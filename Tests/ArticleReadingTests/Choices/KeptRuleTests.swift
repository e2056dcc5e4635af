import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct KeptRuleTests {
    private static let all = Set(OmissionRules.all.map(\.id))
    private static let requested = Set(OmissionRules.requested.map(\.id))

    private func keeping(_ rules: Set<RuleID>) -> ReadingOptions {
        ReadingOptions(requested: RuleChoices(kept: rules, dropped: []))
    }

    @Test(arguments: try ChosenPage.all())
    func `a rule that is off leaves nothing out, and every word stays in one place`(page: ChosenPage) throws {
        let (before, faults) = try page.read(ReadingOptions())
        try #require(faults == [])
        guard !before.articles.isEmpty else { return }
        let used = Set(before.omissions.map(\.rule))
        for rule in used.sorted() {
            let (edition, faults) = try page.read(keeping([rule]))
            #expect(faults == [], "\(rule.rawValue)")
            #expect(!edition.omissions.contains { $0.rule == rule }, "\(rule.rawValue)")
            let others = before.omissions.filter { $0.rule != rule }
            #expect(edition.omissions == others, "\(rule.rawValue)")
        }
        let (unused, _) = try page.read(keeping(Self.all.subtracting(used)))
        #expect(unused == before)
    }

    @Test(arguments: try ChosenPage.all())
    func `with every rule off the whole page is read`(page: ChosenPage) throws {
        let (edition, faults) = try page.read(keeping(Self.all))
        #expect(faults == [])
        guard !edition.articles.isEmpty else { return }
        #expect(edition.omissions == [])
        #expect(edition.keptWordCount == edition.wordCount)
        #expect(!edition.articles.flatMap(\.blocks).contains { $0.role == .announcement })
    }

    @Test func `nothing can be kept of a feed of links alone`() throws {
        let pages = try ChosenPage.all().filter { try $0.read(ReadingOptions()).edition.articles.isEmpty }
        #expect(!pages.isEmpty)
        for page in pages {
            #expect(try page.read(keeping(Self.all)).edition == page.read(ReadingOptions()).edition)
        }
    }

    @Test(arguments: try ChosenPage.all())
    func `what is kept stands at its place`(page: ChosenPage) throws {
        let (before, _) = try page.read(ReadingOptions())
        let (edition, _) = try page.read(keeping(Self.all))
        for (old, new) in zip(before.articles, edition.articles) where page.page.mediaType != .markdown {
            let starts = old.blocks.map(\.text.sourceRange.lowerBound)
            guard starts == starts.sorted(), before.articles.count == 1 else { continue }
            let places = new.blocks.map(\.text.sourceRange.lowerBound)
            #expect(places == places.sorted())
        }
        #expect(before.articles.map(\.headline) == edition.articles.map(\.headline))
    }

    @Test(arguments: try ChosenPage.all())
    func `a role that is dropped has no blocks, and every word stays in one place`(page: ChosenPage) throws {
        let (before, _) = try page.read(ReadingOptions())
        for role in BlockRole.allCases {
            let rule = DroppedRole.id(of: role)
            let options = ReadingOptions(requested: RuleChoices(kept: [], dropped: [rule]))
            let (edition, faults) = try page.read(options)
            #expect(faults == [], "\(role)")
            let words = before.articles.flatMap(\.blocks).filter { $0.role == role }.reduce(0) {
                $0 + $1.wordCount
            }
            let omitted = edition.omissions.filter { $0.rule == rule }.reduce(0) { $0 + $1.wordCount }
            #expect(omitted == words, "\(role)")
            #expect(!edition.articles.flatMap(\.blocks).contains { $0.role == role }, "\(role)")
        }
    }

    @Test(arguments: try ChosenPage.all())
    func `to drop rules that are on changes nothing`(page: ChosenPage) throws {
        let rules = Self.all.subtracting(Self.requested)
        let (edition, _) = try page.read(ReadingOptions(requested: RuleChoices(kept: [], dropped: rules)))
        #expect(try page.read(ReadingOptions()).edition == edition)
    }

    /// A page with `count` marks in its one paragraph, and as many links behind it.
    private func page(marks count: Int) -> Page {
        let marked = String(repeating: "The river rose again<sup>[3]</sup> that night. ", count: count)
        let menu = String(repeating: "<li><a href='/a'>Reports of the day</a></li>", count: count)
        let html = "<h1>The river rose again</h1><p>\(marked)</p><nav><ul>\(menu)</ul></nav>"
        return Page(text: html, mediaType: .html, name: "page")
    }

    @Test(.timeLimit(.minutes(5)))
    func `ten thousand marks in one paragraph and lines behind it are read in bounded time`() throws {
        #expect(try ChosenPage(page(marks: 500)).read(keeping(Self.all)).faults == [])
        let edition = try ArticleReader(options: keeping(Self.all)).read(page(marks: 10_000))
        #expect(edition.isBalanced)
        #expect(edition.articles[0].blocks.count == 10_002)
        let text = edition.articles[0].blocks[1].text.string
        #expect(text.hasPrefix("The river rose again [3] that night. The"))
    }

    // MARK: Real pages

    /// Every how many of the real pages are read.
    private static let step = 25

    @Test(arguments: ["html", "saved-text"])
    func `the counts of real pages close whatever is kept and dropped`(kind: String) throws {
        guard
            let folder = SharedData.url(
                "data/extraction/wcxb/dev/\(kind)", file: ChosenPage.fixtureRoot)
        else { return }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
        #expect(files.count > 100)
        for index in stride(from: 0, to: files.count, by: Self.step) {
            let page = try ChosenPage(files[index], name: files[index].lastPathComponent)
            guard let before = try? page.read(ReadingOptions()) else { continue }
            let used = Set(before.edition.omissions.map(\.rule)).sorted()
            let half = Set(used.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element))
            for rules in [Self.all, half, Set(used).subtracting(half)] {
                let (edition, faults) = try page.read(keeping(rules))
                #expect(faults == [], "\(page.page.name)")
                #expect(!edition.omissions.contains { rules.contains($0.rule) }, "\(page.page.name)")
            }
            let roles: Set<RuleID> = [
                DroppedRole.id(of: .listItem), DroppedRole.id(of: .caption), DroppedRole.id(of: .crosshead),
            ]
            let mixed = ReadingOptions(requested: RuleChoices(kept: half, dropped: roles))
            if let mixed = try? page.read(mixed) { #expect(mixed.faults == [], "\(page.page.name)") }
        }
    }
}
