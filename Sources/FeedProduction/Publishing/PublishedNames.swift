/// The names at a target that narrate made, among which those may be removed that are needed no more.
enum PublishedNames {
    /// What of the names at the top of a target and of those below `episodes` is narrate's and not in the plan, as paths in order.
    static func unneeded(top: [String], episodes: [String], plan: PublishPlan) -> [String] {
        let planned = Set(plan.files.map(\.path))
        let documents = top.filter { name in
            guard let kind = FeedFileName(name), !planned.contains(name) else { return false }
            return kind != .page || name == "index.html" || name == "feeds.opml"
        }
        // Beside the folders lies the list of what is no longer in the feeds.
        let folders = episodes.filter { isPlain($0) && !plan.episodes.contains($0) }
            .map { "episodes/\($0)" }.filter { !planned.contains($0) }
        return (documents + folders).sorted()
    }

    /// Whether a name has the letters of narrate's names: no sign that is special to rsync's patterns.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".")
            && name.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || "-_.".utf8.contains($0)
            }
    }
}
