/// Where a document of a feed that is cut into pages leads to (RFC 5005, section 3), by addresses.
package struct PagingLinks: Hashable, Sendable {
    package let name: String
    package let next: String?
    package let previous: String?
    package let first: String?
    package let last: String?

    /// The links of a document.
    package init(_ feed: CheckedFeed) {
        name = feed.name
        let links = feed.channel?.all("atom:link") ?? []
        let address = { (relations: [String]) in
            links.first { relations.contains($0["rel"] ?? "") }?["href"]
        }
        next = address(["next"])
        previous = address(["prev", "previous"])
        first = address(["first"])
        last = address(["last"])
    }
}
