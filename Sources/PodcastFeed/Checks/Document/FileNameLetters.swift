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
        path.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-_./".utf8.contains(byte)
        }
    }
}
