import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

/// The real page that the reader was first made for, where it is at hand.
@Suite struct KupianskPageTests {
    private func page() throws -> Page? {
        guard let url = SharedData.url("pages/kupiansk-izium.saved-page.txt") else { return nil }
        return try PageDecoder.page(from: [UInt8](Data(contentsOf: url)), name: url.lastPathComponent)
    }

    private func edition() throws -> Edition? {
        try page().map { try ArticleReader().read($0) }
    }

    @Test func `the page holds one story and four items`() throws {
        guard let edition = try edition() else { return }
        #expect(edition.articles.map(\.kind) == [.story, .item, .item, .item, .item])
        let story = edition.articles[0]
        #expect(story.headline.hasPrefix("Kupiansk, Izium liberated as Russian defenses collapse"))
        #expect(story.author == "Francis Farrell")
        #expect(story.published?.iso8601 == "2022-09-10T18:44")
        #expect(story.standfirst == nil)
        #expect(story.blocks.map(\.role).prefix(5) == [.headline, .byline, .timestamp, .caption, .paragraph])
        #expect(story.blocks[1].text.string == "by Francis Farrell")
    }

    @Test func `the story has three crossheads and the author's note with its own`() throws {
        guard let story = try edition()?.articles[0] else { return }
        #expect(
            story.blocks.filter { $0.role == .crosshead }.map(\.text.string) == [
                "Collapsing defenses", "Russia’s reaction", "Strategic significance", "Note from the author:",
            ])
        let notes = story.blocks.filter { $0.role == .note }.map(\.text.string)
        #expect(notes.count == 2)
        #expect(notes.last?.hasSuffix("Please consider supporting us on this historic journey.") == true)
    }

    @Test func `a space is put between sentences that have none`() throws {
        guard let story = try edition()?.articles[0] else { return }
        #expect(
            story.blocks.contains { $0.text.string.contains("in Kharkiv Oblast. In the meantime, Russian") })
    }

    @Test func `each item has its time, its headline and its body`() throws {
        guard let items = try edition()?.articles.dropFirst() else { return }
        #expect(items.map { $0.published?.iso8601 } == ["T11:16", "T05:30", "T03:16", "T21:03"])
        #expect(
            items.map { $0.headline.prefix(12) } == [
                "Kuleba begin", "Ukrainian PO", "Estonian pol", "Prague sanct",
            ])
        #expect(items.allSatisfy { $0.blocks.map(\.role) == [.timestamp, .headline, .paragraph] })
        #expect(items.allSatisfy { !$0.headline.hasSuffix(".") && $0.published?.day == nil })
    }

    @Test func `what is left out has its rule`() throws {
        guard let edition = try edition() else { return }
        let counts = edition.omissions.reduce(into: [RuleID: Int]()) { $0[$1.rule, default: 0] += 1 }
        #expect(
            counts == [
                "skip-link": 1, "site-control": 1, "reading-time": 1, "audio-notice": 1, "donation-appeal": 4,
                "related-headline": 1, "horizontal-rule": 1, "card-brands": 1, "section-label": 3,
                "newsletter-signup": 10, "form-message": 12,
            ])
    }

    @Test func `no sentence of the story or the items is missing and every word is accounted for`() throws {
        guard let page = try page(), let edition = try edition() else { return }
        #expect(edition.isBalanced)
        #expect(WordLedger.faults(in: edition, of: page.text) == [])
        let kept = Set(edition.articles.flatMap(\.blocks).map(\.text.string))
        let sentences = LineScanner.lines(of: page.text).filter { $0.wordCount > 7 && $0.ending == .stop }
        let missing = sentences.filter { !kept.contains($0.string) }.map { $0.string.prefix(24) }
        #expect(
            missing == [
                "Support independent jour", "Support independent jour", "Freedom can be costly. B",
                "Thank you for signing up",
            ])
    }
}
