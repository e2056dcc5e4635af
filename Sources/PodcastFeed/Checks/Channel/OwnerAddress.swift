/// The owner's e-mail address, in `itunes:owner` and `podcast:locked`, is one.
struct OwnerAddress: FeedRule {
    let code = "owner-address-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let channel = feed.channel else { return [] }
        let email = channel.first("itunes:owner")?.first("itunes:email").map { ($0.value, $0) }
        let owner = channel.first("podcast:locked").flatMap { tag in tag["owner"].map { ($0, tag) } }
        return [email, owner].compactMap(\.self).filter { EmailAddress($0.0) == nil }.map {
            address, element in
            FeedFault(
                "the owner's address must be one for e-mail, and '\(address)' is none; mend 'email' in the configuration",
                at: element)
        }
    }
}
