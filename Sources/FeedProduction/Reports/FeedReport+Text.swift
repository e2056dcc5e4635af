import NarrationPipeline
import PodcastFeed

extension FeedReport {
    /// What a run did, for people.
    package func text(output: String) -> String {
        var lines = made.map {
            "\(CountText.clock($0.entry.duration))  \($0.change.rawValue)  \($0.entry.title)"
        }
        if let edition {
            let count = CountText.count(edition.articleCount, "article")
            lines.append(
                "\(CountText.clock(edition.entry.duration))  edition  \(edition.entry.title) (\(count))")
            if !edition.leftOut.isEmpty {
                lines.append("  in no edition, which has the most that it may: \(edition.leftOut.count)")
            }
            if let fit = edition.fit, !fit.leftOut.isEmpty {
                lines.append(
                    "  left out to fit: " + fit.leftOut.map { "'\($0)'" }.joined(separator: ", "))
            }
        }
        lines += withdrawn.map { "withdrawn  \($0)" }
        if !expired.isEmpty {
            lines.append("older than is kept: \(CountText.count(expired.count, "episode"))")
        }
        lines += passedOverLines
        if !waiting.isEmpty { lines.append("left alone for a while: \(waiting.joined(separator: ", "))") }
        lines.append(summary(output))
        return lines.joined(separator: "\n") + "\n"
    }

    private func summary(_ output: String) -> String {
        let changes = [Change.new, .updated, .renewed].map { change in
            (made.count { $0.change == change }, change.rawValue)
        }
        var parts = changes.filter { $0.0 > 0 || $0.1 == "new" }.map { "\($0.0) \($0.1)" }
        parts.append("\(unchangedCount) unchanged")
        if !failures.isEmpty { parts.append("\(failures.count) failed") }
        return parts.joined(separator: ", ")
            + "; \(CountText.count(episodeCount, "episode")) in \(output)/feed.xml"
            + (documents.isEmpty ? " (as it was)" : "")
    }

    /// How many articles each rule has passed over.
    private var passedOverLines: [String] {
        var counts: [String: Int] = [:]
        for article in passedOver { counts["\(article.source): \(article.rule)", default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { "passed over  \($0.value) of \($0.key)" }
    }
}
