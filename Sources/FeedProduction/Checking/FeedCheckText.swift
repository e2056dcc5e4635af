import NarrationPipeline
import PodcastFeed

/// A check of a public folder for people: the feeds, and under them what is wrong.
package enum FeedCheckText {
    package static func document(for report: FeedCheckReport) -> String {
        let feeds = report.feeds.map { feed in
            [
                feed.file, CountText.count(feed.documents, "document"),
                CountText.count(feed.episodes, "episode"),
                report.address.map { $0 + feed.file } ?? "",
            ]
        }
        let findings = report.findings.map { finding in
            let place = finding.file + (finding.line.map { ":\($0)" } ?? "")
            return "    \(finding.severity.rawValue)  \(finding.code)  \(place)\n        \(finding.message)\n"
        }
        let omitted = report.omitted.sorted { $0.key < $1.key }.map {
            "    and \($0.value) more: \($0.key)\n"
        }
        return "\(report.folder)\n" + TextTable.document(feeds) + findings.joined()
            + omitted.joined() + "\(summary(of: report))\n"
    }

    private static func summary(of report: FeedCheckReport) -> String {
        let counts = FeedFinding.Severity.allCases.map { severity in
            let listed = report.findings.filter { $0.severity == severity }
            let more = Set(listed.map(\.code)).reduce(0) { $0 + (report.omitted[$1] ?? 0) }
            return CountText.count(listed.count + more, severity.rawValue)
        }
        return counts.joined(separator: ", ")
    }
}
