internal import NarrationModel

/// What documents show of a channel.
extension Channel {
    /// The show's title on one line.
    var showTitle: String { title.visibleLine ?? FeedWords.generator }

    /// The title of one of the show's feeds, of at most 255 characters.
    package func title(of feed: FeedIdentity) -> String {
        FeedWords.title(showTitle.feedText(limit: 230), feed.selection)
    }

    /// The description, of at most 4,000 bytes; the title when there is none.
    var text: String { description.visibleLine?.feedText(byteLimit: 4000) ?? showTitle.feedText() }

    /// The address of the page that the show belongs to.
    var home: String { website.flatMap(WebLink.init)?.text ?? address.base }

    var coverURL: String { address.url(cover.path) }
    var hubURL: String? { hub.flatMap(WebLink.init)?.text }

    /// The owner's e-mail address; nil for what cannot be one.
    var ownerAddress: String? { email.flatMap(EmailAddress.init)?.text }
}
