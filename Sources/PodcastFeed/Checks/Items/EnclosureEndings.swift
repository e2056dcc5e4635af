/// The enclosure's ending is one that Apple plays: it decides by it, not by the type.
struct EnclosureEndings: FeedRule {
    let code = "enclosure-ending"
    let severity = FeedFinding.Severity.error

    private static let endings = ["m4a", "mp3", "mov", "mp4", "m4v", "pdf"]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.compactMap { $0.first("enclosure") }.compactMap { enclosure in
            let ending = MediaTypes.ending(of: enclosure["url"] ?? "")
            guard !Self.endings.contains(ending) else { return nil }
            return FeedFault(
                "an enclosure must end with one of \(Self.endings.map { ".\($0)" }.joined(separator: ", ")), and has '.\(ending)'; put MP3 first among the formats",
                at: enclosure)
        }
    }
}
