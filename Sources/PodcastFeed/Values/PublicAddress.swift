/// Where the public folder is served.
package struct PublicAddress: Hashable, Sendable {
    /// The folder's address, with a slash at its end.
    package let base: String

    /// What an address has to be, as messages say it.
    package static let form =
        "an 'http' or 'https' address in ASCII with a host, a port of at most 65535 if any, and no user name, password, query or fragment"

    /// The address `base`, with or without a slash at its end; nil when it is not of this ``form``.
    package init?(_ base: String) {
        // What would have to be written in another way in a feed is none.
        guard WebLink(base)?.text == base, !base.utf8.contains(UInt8(ascii: "?")),
            !base.utf8.contains(UInt8(ascii: "#"))
        else { return nil }
        self.base = base.hasSuffix("/") ? base : base + "/"
    }

    /// The address of the file at `path` below the folder; what an address cannot hold of it is percent-encoded.
    package func url(_ path: String) -> String { base + path.percentEncodedPath }
}
