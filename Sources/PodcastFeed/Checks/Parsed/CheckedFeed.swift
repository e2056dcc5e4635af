internal import NarrationModel
internal import XMLParsing

/// An RSS document of a public folder, as the rules see it.
package struct CheckedFeed: Sendable {
    /// The document's name in the folder.
    package let name: String

    /// Where the folder is served, with a slash at the end; nil when no feed says.
    package var base: String?

    /// Whether the bytes are UTF-8.
    package let isUTF8: Bool

    /// What stands before the root element as the XML declaration.
    package let declaration: String?

    /// Where the document stops being XML.
    package let fault: FeedFault?
    package let root: CheckedElement?

    package var channel: CheckedElement? { root?.first("channel") }
    package let items: [CheckedElement]

    /// Reads the document called `name`.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        let valid = String(validating: bytes, as: UTF8.self)
        isUTF8 = valid != nil
        let text = valid ?? String(decoding: bytes, as: UTF8.self)
        declaration =
            text.hasPrefix("<?xml")
            ? text.firstRange(of: "?>").map { String(text[..<$0.upperBound]) } : nil
        let document = XMLParser.document(in: text, mending: false)
        let tree = CheckedTree(document, Array(text.utf8))
        root = tree.root
        items = root?.first("channel")?.all("item") ?? []
        fault =
            document.fault.map { FeedFault($0.reason, line: $0.line) }
            ?? document.unknownReferences.first.map {
                FeedFault("an entity has no meaning here", line: tree.line(of: $0.lowerBound))
            }
    }

    /// The address that the document gives as its own (RFC 4287, section 4.2.7.2); nil when it gives none.
    package var selfAddress: String? {
        channel?.all("atom:link").first { $0["rel"] == "self" }?["href"]
    }

    /// Where the folder is served, by the document's own address; nil when that does not end with its name.
    package var ownBase: String? {
        guard let address = selfAddress, address.hasSuffix("/" + name) else { return nil }
        return String(address.dropLast(name.count))
    }

    /// The addresses of the show's pictures, by Apple's tag, by that of the podcast namespace, and by RSS's own.
    package var showImages: [String] {
        guard let channel else { return [] }
        return (channel.all("itunes:image") + channel.all("podcast:image")).compactMap { $0["href"] }
            + channel.all("image").compactMap { $0.first("url")?.value }
    }

    /// The channel and the items, which share many rules.
    var channelAndItems: [CheckedElement] { (channel.map { [$0] } ?? []) + items }

    /// The elements of a name that stand directly in the channel or in items.
    func everywhere(_ name: String) -> [CheckedElement] { channelAndItems.flatMap { $0.all(name) } }

    /// The path below the public folder of an address; nil when it is not below it.
    package func path(of address: String) -> String? {
        base.flatMap(address.path(below:))
    }
}
