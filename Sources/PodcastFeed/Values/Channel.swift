/// What a show says of itself: the head of every feed.
package struct Channel: Hashable, Sendable {
    /// A category of Apple's list, such as `News`, and one under it, such as `Daily News`.
    package struct Category: Hashable, Sendable {
        package var name: String
        package var subcategory: String?

        package init(name: String, subcategory: String? = nil) {
            self.name = name
            self.subcategory = subcategory
        }
    }

    /// A picture that the feeds point to.
    package struct Picture: Hashable, Sendable {
        /// The path below the public folder.
        package var path: String

        /// Pixels a side.
        package var size: Int

        package init(path: String, size: Int) {
            self.path = path
            self.size = size
        }
    }

    package var title: String

    /// Plain text of at most 4,000 bytes.
    package var description: String
    package var author: String?
    package var email: String?

    /// A BCP 47 language tag.
    package var language: String
    package var categories: [Category]
    package var isExplicit: Bool
    package var copyright: String?

    /// What the `podcast:medium` tag says, such as `podcast`, `newsletter` or `blog`.
    package var medium: String

    /// Whether other platforms may not import the feed.
    package var isLocked: Bool

    /// The page that the show belongs to; the public address when there is no other.
    package var website: String?

    package var cover: Picture

    /// Where the public folder is served.
    package var address: PublicAddress

    /// A hub that is told of new episodes (WebSub), or nil.
    package var hub: String?

    package init(
        title: String, description: String, author: String? = nil, email: String? = nil,
        language: String = "en", categories: [Category] = [Category(name: "News")],
        isExplicit: Bool = false, copyright: String? = nil, medium: String = "podcast",
        isLocked: Bool = true, website: String? = nil, cover: Picture, address: PublicAddress,
        hub: String? = nil
    ) {
        self.title = title
        self.description = description
        self.author = author
        self.email = email
        self.language = language
        self.categories = categories
        self.isExplicit = isExplicit
        self.copyright = copyright
        self.medium = medium
        self.isLocked = isLocked
        self.website = website
        self.cover = cover
        self.address = address
        self.hub = hub
    }
}
