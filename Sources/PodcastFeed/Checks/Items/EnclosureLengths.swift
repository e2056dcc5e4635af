/// The length of an enclosure is a whole number of bytes above zero.
struct EnclosureLengths: FeedRule {
    let code = "enclosure-length-form"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.compactMap { $0.first("enclosure") }.filter { (Int($0["length"] ?? "") ?? 0) < 1 }.map {
            FeedFault("an enclosure must have its 'length' in bytes; run 'narrate feed' again", at: $0)
        }
    }
}
