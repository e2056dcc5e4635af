extension CheckedElement {
    /// Every address inside the element that a player may ask for, with the element that has it.
    var addresses: [(address: String, element: CheckedElement)] {
        descendants.flatMap { element in
            element.ownAddresses.map { ($0, element) }
        }
    }

    private static let attributeNames = ["url", "href", "uri", "img"]
    private static let elementNames = ["link", "url", "docs", "itunes:new-feed-url"]

    private var ownAddresses: [String] {
        Self.attributeNames.compactMap { attributes[$0] }
            + (Self.elementNames.contains(name) && children.isEmpty ? [value] : [])
    }
}
