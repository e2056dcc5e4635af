internal import Digests

/// UUIDs that are made of a name: version 5 (RFC 9562, 5.5).
package enum NameUUID {
    /// The namespace of feeds' addresses, as the podcast namespace has it for `podcast:guid`.
    package static let podcastNamespace = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6"

    /// The UUID of `name` in the namespace of a UUID, in small letters; nil when `namespace` is no UUID.
    package static func text(of name: String, in namespace: String) -> String? {
        bytes(of: namespace).map { text(of: name, in: $0) }
    }

    /// What `podcast:guid` says of a feed for ever, made of its first address without scheme and without slashes at the end.
    package static func podcast(feedURL: String) -> String {
        var name = feedURL[...]
        for scheme in ["https://", "http://"] where name.lowercased().hasPrefix(scheme) {
            name = name.dropFirst(scheme.count)
            break
        }
        while name.last == "/" { name.removeLast() }
        return text(of: String(name), in: podcastNamespaceBytes)
    }

    private static let podcastNamespaceBytes: [UInt8] = bytes(of: podcastNamespace) ?? []

    private static func text(of name: String, in namespace: [UInt8]) -> String {
        var uuid = Array(SHA1Digest.bytes(of: namespace + Array(name.utf8)).prefix(16))
        uuid[6] = uuid[6] & 0x0F | 0x50
        uuid[8] = uuid[8] & 0x3F | 0x80
        let digits = uuid.hexadecimal
        var groups: [Substring] = []
        var rest = digits[...]
        for length in groupLengths {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }

    private static func bytes(of uuid: String) -> [UInt8]? {
        let groups = uuid.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == groupLengths else { return nil }
        return [UInt8](hexadecimal: groups.joined())
    }

    private static let groupLengths = [8, 4, 4, 4, 12]
}
