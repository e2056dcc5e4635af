/// Texts have at most 255 characters where no other limit is given (Apple, "Podcast RSS feed requirements"), counted by
/// Unicode scalars as validators do.
struct TextLengths: FeedRule {
    let code = "text-too-long"
    let severity = FeedFinding.Severity.error

    private static let limit = 255
    private static let names = [
        "title", "copyright", "generator", "author", "guid", "itunes:author", "itunes:title",
        "itunes:subtitle",
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        Self.names.flatMap { feed.everywhere($0) }.filter { $0.value.unicodeScalars.count > Self.limit }.map {
            FeedFault(
                "'\($0.name)' must have at most \(Self.limit) characters, and has \($0.value.unicodeScalars.count); shorten it",
                at: $0)
        }
    }
}
