/// Addresses are of the web, and of printable ASCII alone (Apple, "Podcast RSS feed requirements").
struct AddressForm: FeedRule {
    let code = "address-form"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.addresses ?? []).compactMap { address, element in
            let isASCII = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x3C && $0 != 0x3E }
            let hasScheme = ["https://", "http://"].contains {
                address.hasPrefix($0) && address.count > $0.count
            }
            guard !isASCII || !hasScheme else { return nil }
            return FeedFault(
                "an address must begin with 'https://' or 'http://' and be ASCII, and '\(address.prefix(80))' is not; encode it by percent signs",
                at: element)
        }
    }
}
