import FeedLibrary
import FeedProduction
import Foundation
import NarrationModel
import NarrationPipeline
import NarrationTestSupport
import PodcastFeed
import Testing

/// What must have come of everything that was known, from one run to the next.
struct FortnightLedger {
    /// An article that a source has shown.
    struct Known {
        /// Whose it is: that of the source that had it first.
        var source: NewsStory.Place
        var content: String

        /// What the feed said the last time.
        var item: ReadFeed.Item?
    }

    let lab: FeedLab
    private var known: [String: Known] = [:]
    private var withdrawn: Set<String> = []

    /// The GUIDs of the articles that no edition has.
    private var waiting: Set<String> = []
    private var editions: [String] = []
    private var files: [String: PublicFolderCheck.FileState] = [:]

    init(_ lab: FeedLab) { self.lab = lab }

    private var check: PublicFolderCheck { PublicFolderCheck(lab: lab) }

    /// An article that is in the feeds, of a place.
    func guid(of place: NewsStory.Place) -> String? {
        known.filter { $0.value.source == place && !withdrawn.contains($0.key) }
            .min { $0.key < $1.key }?.value.item?.id
    }

    /// Notes that an article was taken back.
    mutating func withdraw(_ guid: String) {
        withdrawn.formUnion(known.filter { $0.value.item?.id == guid }.keys)
        waiting.remove(guid)
    }

    /// Compares what a run reports, and what lies there now, with what must be.
    mutating func take(_ report: FeedReport, _ edition: NewsEdition, at now: Moment, _ name: String) throws {
        let comment = Comment(rawValue: name)
        let (new, updated) = expected(edition.offers)
        func topics(_ change: FeedReport.Change) -> [String] {
            report.made.filter { $0.change == change }.map { Self.topic(of: $0.entry.title) }.sorted()
        }
        #expect(topics(.new) == new, comment)
        #expect(topics(.updated) == updated, comment)
        #expect(topics(.renewed) == [], comment)
        let failed = report.failures.map { URL(filePath: $0.subject).lastPathComponent }
        #expect(failed.sorted() == edition.faults.sorted(), comment)
        try takeArticles(changed: Set(new + updated), at: now, comment)
        waiting.formUnion(report.made.filter { $0.change == .new }.map(\.entry.guid))
        try takeEdition(report, comment)
        try takeFiles(comment)
    }

    /// The topics that are new and those that are changed, by what their own sources show.
    private mutating func expected(_ offers: [NewsEdition.Offer]) -> (new: [String], updated: [String]) {
        var new: [String] = []
        var updated: [String] = []
        for offer in offers where !withdrawn.contains(offer.topic) {
            guard let before = known[offer.topic] else {
                known[offer.topic] = Known(source: offer.source, content: offer.content)
                new.append(offer.topic)
                continue
            }
            guard before.source == offer.source, before.content != offer.content else { continue }
            known[offer.topic]?.content = offer.content
            updated.append(offer.topic)
        }
        return (new.sorted(), updated.sorted())
    }

    /// Every topic once, under its GUID and date, the dates in order, and what has not changed as it was.
    private mutating func takeArticles(changed: Set<String>, at now: Moment, _ comment: Comment) throws {
        let items = try check.items("articles")
        let topics = items.map { Self.topic(of: $0.title) }
        #expect(topics.sorted() == known.keys.filter { !withdrawn.contains($0) }.sorted(), comment)
        for (topic, item) in zip(topics, items) {
            if let before = known[topic]?.item {
                #expect(item.id == before.id && item.date_published == before.date_published, comment)
                if changed.contains(topic) {
                    #expect(item.date_modified > before.date_modified, comment)
                } else {
                    #expect(item == before, comment)
                }
            }
            known[topic]?.item = item
        }
        let all = try check.items("feed")
        #expect(Set(all.map(\.id)).count == all.count, comment)
        let dates = all.map(\.date_published)
        #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 > $1 }, comment)
        #expect(all.allSatisfy { $0.date_modified >= $0.date_published }, comment)
    }

    /// A new edition has exactly what came since the one before; one that is made anew has what it had.
    private mutating func takeEdition(_ report: FeedReport, _ comment: Comment) throws {
        let editions = try check.items("editions").map(\.id)
        #expect(editions.dropFirst(editions.count - self.editions.count) == self.editions[...], comment)
        #expect(editions.count - self.editions.count <= 1, comment)
        let isNew = editions.count > self.editions.count
        self.editions = editions
        guard let newest = try lab.library().newestEdition() else { return }
        if isNew {
            #expect(Set(newest.record.articles) == waiting, comment)
            #expect(report.edition?.articleCount == waiting.count, comment)
            waiting = []
        }
        #expect(waiting.isDisjoint(with: newest.record.articles), comment)
    }

    /// A folder that was there and still is has not been touched.
    private mutating func takeFiles(_ comment: Comment) throws {
        let files = try check.episodeFiles()
        #expect(self.files.allSatisfy { files[$0.key] == nil || files[$0.key] == $0.value }, comment)
        self.files = files
    }

    /// The topic that a title is about.
    private static func topic(of title: String) -> String {
        let words = title.lowercased().split { !$0.isLetter }.map(String.init)
        return words.first { NewsStory.topics.contains($0) } ?? title
    }
}
