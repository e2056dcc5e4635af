internal import NarrationModel

/// Names of files have letters and digits of ASCII, and of signs only those that no server and no player changes.
struct FileNameLetters: FeedRule {
    let code = "file-name-letters"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.addresses ?? []).compactMap { address, element in
            guard let path = feed.path(of: address), !Self.isPlain(path) else { return nil }
            return FeedFault(
                "a file's name must have ASCII letters, digits, '-', '_' and '.' only, and '\(path.prefix(80))' has others; rename it",
                at: element)
        }
    }

    /// Whether a path has only such letters.
    static func isPlain(_ path: String) -> Bool {
        path.utf8.allSatisfy { $0.isLetterOrDigit || "-_./".utf8.contains($0) }
    }
}
