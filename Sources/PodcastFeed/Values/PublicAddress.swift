/// Where the public folder is served.
package struct PublicAddress: Hashable, Sendable {
    /// The folder's address, with a slash at its end.
    package let base: String

    /// The address `base`, with or without a slash at its end; nil when it is no `http` or `https` address of ASCII letters
    /// alone, or has a query or fragment.
    package init?(_ base: String) {
        let schemes = ["http://", "https://"]
        guard let scheme = schemes.first(where: { base.hasPrefix($0) }),
            let host = base.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
                .first, !host.isEmpty,
            base.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !base.contains(where: { "?#\"<>\\^`{|}".contains($0) })
        else { return nil }
        self.base = base.hasSuffix("/") ? base : base + "/"
    }

    /// The address of the file at `path` below the folder; what an address cannot hold of it is percent-encoded.
    package func url(_ path: String) -> String { base + path.percentEncodedPath }
}
