/// What belongs to an episode lies in the public folder.
struct AddressesBelowBase: FeedRule {
    let code = "address-elsewhere"
    let severity = FeedFinding.Severity.error

    private static let attributes = [
        "enclosure": "url", "podcast:chapters": "url", "podcast:transcript": "url", "podcast:source": "uri",
        "itunes:image": "href",
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let base = feed.base else { return [] }
        return (feed.channel?.descendants ?? []).compactMap { element in
            guard let name = Self.attributes[element.name], let address = element[name],
                !address.hasPrefix(base)
            else { return nil }
            return FeedFault(
                "'\(element.name)' must name a file below '\(base)', and '\(address.prefix(80))' is elsewhere; run 'narrate feed' again",
                at: element)
        }
    }
}
