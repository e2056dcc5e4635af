import FeedProduction
import NarrationModel

/// The fortnight, a line for each run.
struct FortnightTable {
    private var lines: [String] = []
    private(set) var unchangedPages = 0

    mutating func add(
        _ run: Newsroom.Run, _ now: Moment, _ report: FeedReport, _ counts: Newsstand.Counts
    ) {
        unchangedPages += counts.unchanged
        let cells =
            ["\(run.day).\(run.number)", String(now.iso8601.dropLast(4))]
            + [
                report.made.count { $0.change == .new }, report.made.count { $0.change == .updated },
                report.unchangedCount, report.passedOver.count, report.failures.count,
                report.edition?.articleCount ?? 0, report.episodeCount, counts.all, counts.conditional,
                counts.unchanged,
            ].map(String.init)
        lines.append("| " + cells.joined(separator: " | ") + " |")
    }

    /// In Markdown.
    var text: String {
        let heads = [
            "day.run", "clock", "new", "updated", "unchanged", "passed over", "failures", "in edition",
            "episodes", "requests", "conditional", "304",
        ]
        return
            ([
                "| " + heads.joined(separator: " | ") + " |",
                String(repeating: "|---", count: heads.count) + "|",
            ]
            + lines).joined(separator: "\n")
    }
}
