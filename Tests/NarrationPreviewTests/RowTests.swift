import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import Testing

@testable import NarrationPreview

@Suite struct RowTests {
    /// Pages of all kinds.
    static let pages = [
        "border-market/page.html", "choir-interview/page.txt", "harbour-bridge/page.txt",
        "morning-briefing/page.txt",
        "orchard-report/page.html", "river-survey/page.txt", "tide-tables/page.md",
    ]

    @Test(arguments: pages)
    func `every word of the page is in exactly one row`(page: String) async throws {
        try await Newsdesk.run(.sample(page)) { news in
            let edition = try PageStages.edition(of: .file(path: news.page.path))
            var (spoken, omitted) = (0, 0)
            var said: [SourceRange] = []
            for (number, article) in await news.desk.reading.articles.enumerated() {
                let document = try await news.desk.article("\(number + 1)")
                #expect(document.rows.count == article.rows.count)
                for case .passage(let passage, _) in article.rows {
                    said += passage.passage.utterances.flatMap(\.words).filter { !$0.isInserted }.map(
                        \.source)
                }
                for case .omission(let row) in document.rows {
                    #expect(row.wordCount == WordScanner.count(in: row.text))
                    omitted += row.wordCount
                }
                for case .passage(let row) in document.rows {
                    spoken += row.sentences.reduce(0) { $0 + $1.words.count }
                    #expect(!row.sentences.isEmpty || row.sound != nil)
                }
                spoken -= article.insertedWordCount
            }
            #expect(spoken == said.count)
            #expect(Set(said).count == said.count, "no word is said twice")
            #expect(spoken + omitted == edition.wordCount)
            let state = await news.desk.state()
            #expect(state.articles.reduce(0) { $0 + $1.spokenWordCount } == spoken)
            #expect(state.articles.reduce(0) { $0 + $1.omittedWordCount } == omitted)
            #expect(state.articles.map(\.title) == edition.articles.map(\.headline))
        }
    }

    @Test(arguments: pages)
    func `rows are in the page's order, and what stands in a block is with it`(page: String) async throws {
        try await Newsdesk.run(.sample(page)) { news in
            for article in await news.desk.reading.articles {
                var last = 0
                for (number, row) in article.rows.enumerated() {
                    let (place, owner) = place(of: row)
                    if let owner, let place, case .passage(let passage, _) = article.rows[owner] {
                        #expect(owner < number)
                        let block = try #require(passage.place)
                        #expect(block.offsets.contains(place.lowerBound))
                    } else {
                        #expect(owner == nil)
                    }
                    guard let place else { continue }
                    #expect(
                        place.lowerBound >= last, "row \(number) of '\(article.prepared.article.headline)'")
                    last = place.lowerBound
                }
            }
        }
    }

    /// Where a row stands on the page, and in which other one.
    private func place(of row: PreviewedArticle.Row) -> (place: SourceRange?, owner: Int?) {
        switch row {
        case .passage(let passage, _): (passage.place, nil)
        case .omission(let omission, _, let owner): (omission.source, owner)
        }
    }

    @Test func `words have their places in UTF-16`() async throws {
        let text =
            "# Signs\n\nThe 👨‍👩‍👧 family, the “naïve” café and 𝒳-rays — all of them were seen in Łódź by Z̈oe.\n"
        try await Newsdesk.run(.text(text)) { news in
            let sentence = try #require(try await news.passage("family").sentences.first)
            #expect(
                sentence.wordTexts == [
                    "The", "family,", "the", "“naïve”", "café", "and", "𝒳-rays", "all", "of", "them", "were",
                    "seen", "in", "Łódź", "by", "Z̈oe.",
                ])
        }
        try await Newsdesk.run { news in
            for (number, article) in await news.desk.reading.articles.enumerated() {
                let rows = try await news.passages("\(number + 1)")
                let passages = article.rows.compactMap { row in
                    if case .passage(let passage, _) = row { passage.passage } else { nil }
                }
                for (row, passage) in zip(rows, passages) {
                    for (sentence, utterance) in zip(row.sentences, passage.utterances) {
                        #expect(sentence.wordTexts == utterance.words.map(\.text))
                        #expect(sentence.words.flatMap(\.self) == sentence.words.flatMap(\.self).sorted())
                    }
                }
            }
        }
    }

    @Test func `what is around an article is in its rows`() async throws {
        try await withTemporaryFolder { folder in
            let sound = try TestSound.make("sine=f=440:d=2", at: folder.appending(path: "jingle.wav"))
            var sounds = SoundSettings()
            sounds.intro = try SoundFile(path: sound.path)
            sounds.disclosure = Disclosure(text: "A machine reads this.")
            try await Newsdesk.run(.text("# Lamps\n\nThe lamps are lit at six.\n"), sounds: sounds) { news in
                let passages = try await news.passages()
                #expect(passages.map(\.sound) == ["jingle.wav", nil, nil, nil])
                #expect(
                    passages.map(\.text) == [
                        "", "Lamps", "The lamps are lit at six.", "A machine reads this.",
                    ])
                #expect(passages.map(\.role) == [.announcement, .headline, .paragraph, .announcement])
                let clip = try await news.desk.clip(passages[0].key)
                #expect(clip.seconds > 2.5 && clip.sentences.isEmpty)
                #expect(try await news.passages()[0].seconds == clip.seconds)
            }
        }
    }

    @Test func `chapters, levels and parts of long blocks are told`() async throws {
        let sentence =
            "The tide came in over the long quay, and the boats that lay there rose with it one by one. "
        let text =
            "# Tides\n\nIt began at dawn.\n\n## The flood\n\n" + String(repeating: sentence, count: 40)
            + "\n\n### The ebb\n\nIt ended.\n"
        try await Newsdesk.run(.text(text)) { news in
            let passages = try await news.passages()
            let crossheads = passages.filter { $0.role == .crosshead }
            #expect(crossheads.map(\.chapter) == ["The flood", "The ebb"])
            #expect(crossheads.map(\.level) == [2, 3])
            let parts = passages.filter { $0.text.contains("The tide") }.map(\.isContinued)
            #expect(parts == [false, true, true, true, true, true])
        }
    }
}

extension PreviewedArticle {
    /// The words that narrate puts in.
    fileprivate var insertedWordCount: Int {
        rows.reduce(0) { count, row in
            if case .passage(let passage, _) = row {
                count + passage.passage.wordCount - passage.passage.pageWordCount
            } else {
                count
            }
        }
    }
}
