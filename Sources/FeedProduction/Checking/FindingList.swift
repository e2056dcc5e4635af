import PodcastFeed

/// Findings as they come, of each code only the first: a fault in the configuration is in every episode.
struct FindingList {
    private(set) var findings: [FeedFinding] = []

    /// How many more there were of a code.
    private(set) var omitted: [String: Int] = [:]

    private var counts: [String: Int] = [:]

    /// How many findings of a code are kept; of notes, which often say the same of every episode, fewer.
    private static func most(_ severity: FeedFinding.Severity) -> Int { severity == .note ? 3 : 20 }

    mutating func add(_ new: [FeedFinding]) {
        for finding in new {
            counts[finding.code, default: 0] += 1
            if counts[finding.code, default: 0] <= Self.most(finding.severity) {
                findings.append(finding)
            } else {
                omitted[finding.code, default: 0] += 1
            }
        }
    }
}
