internal import NarrationModel

/// What documents show of a channel.
extension Channel {
    /// The show's title on one line.
    var showTitle: String { title.visibleFeedLine ?? FeedWords.generator }

    /// The title of one of the show's feeds, of at most 255 characters.
    package func title(of feed: FeedIdentity) -> String {
        FeedWords.title(showTitle.feedText(limit: 230), feed.selection)
    }

    /// The description, of at most 4,000 bytes; the title when there is none.
    var text: String { description.visibleFeedLine?.feedText(byteLimit: 4000) ?? showTitle.feedText() }

    /// The address of the page that the show belongs to.
    var home: String { website.flatMap(WebAddress.init)?.text ?? address.base }

    var coverURL: String { address.url(cover.path) }
    var hubURL: String? { hub.flatMap(WebAddress.init)?.text }

    /// An e-mail address on one line; nil for what cannot be one.
    func address(of email: String?) -> String? {
        guard let email = email?.visibleFeedLine, !email.contains(" ") else { return nil }
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } ? email : nil
    }
}
