/// One thing that must be true of an episode: its item in a feed together with the files that the item names.
package protocol EpisodeRule: Sendable {
    /// The finding's code.
    var code: String { get }
    var severity: FeedFinding.Severity { get }

    /// Where it is not.
    func faults(in episode: CheckedEpisode) -> [FeedFault]
}

extension EpisodeRule {
    /// What the rule finds in an episode.
    package func findings(in episode: CheckedEpisode) -> [FeedFinding] {
        faults(in: episode).map {
            FeedFinding(code, severity, $0.file ?? episode.document, line: $0.line, $0.message)
        }
    }
}
