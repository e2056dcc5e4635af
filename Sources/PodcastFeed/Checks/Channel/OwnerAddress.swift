/// The owner's e-mail address, where there is one, is one.
struct OwnerAddress: FeedRule {
    let code = "owner-address-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let email = feed.channel?.first("itunes:owner")?.first("itunes:email"),
            !Self.isAddress(email.value)
        else { return [] }
        return [
            FeedFault(
                "the owner's address must be one for e-mail, and '\(email.value)' is none; mend 'email' in the configuration",
                at: email)
        ]
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !text.contains(where: \.isWhitespace)
            && parts[1].split(separator: ".", omittingEmptySubsequences: false).count > 1
            && !parts[1].split(separator: ".", omittingEmptySubsequences: false).contains("")
    }
}
