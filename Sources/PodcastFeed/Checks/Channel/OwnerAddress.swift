/// The owner's e-mail address, in `itunes:owner` and `podcast:locked`, is one.
struct OwnerAddress: FeedRule {
    let code = "owner-address-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let channel = feed.channel else { return [] }
        let email = channel.first("itunes:owner")?.first("itunes:email").map { ($0.value, $0) }
        let owner = channel.first("podcast:locked").flatMap { tag in tag["owner"].map { ($0, tag) } }
        return [email, owner].compactMap(\.self).filter { !Self.isAddress($0.0) }.map { address, element in
            FeedFault(
                "the owner's address must be one for e-mail, and '\(address)' is none; mend 'email' in the configuration",
                at: element)
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !text.contains(where: \.isWhitespace)
            && parts[1].split(separator: ".", omittingEmptySubsequences: false).count > 1
            && !parts[1].split(separator: ".", omittingEmptySubsequences: false).contains("")
    }
}
