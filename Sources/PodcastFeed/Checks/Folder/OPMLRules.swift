internal import XMLParsing

/// The list of feeds (OPML 2.0) can be read, and names each of them by its address.
package enum OPMLRules {
    package static let codes = ["opml-wrong", "opml-incomplete"]

    /// What is wrong with the document called `name`; nil bytes stand for one that is missing.
    package static func findings(in bytes: [UInt8]?, name: String, feeds: [String]) -> [FeedFinding] {
        guard let bytes else {
            return [
                FeedFinding(
                    "opml-wrong", .warning, name,
                    "a show should have a list of its feeds; run 'narrate feed' again")
            ]
        }
        let document = CheckedFeed(name: name, bytes: bytes)
        guard document.fault == nil, let root = document.root, root.name == "opml", root["version"] == "2.0",
            root.first("head") != nil, let body = root.first("body")
        else {
            return [
                FeedFinding(
                    "opml-wrong", .error, name, line: document.fault?.line,
                    "the list of feeds must be OPML 2.0 with head and body; run 'narrate feed' again")
            ]
        }
        let listed = Set(body.descendants.filter { $0.name == "outline" }.compactMap { $0["xmlUrl"] })
        return feeds.filter { !listed.contains($0) }.map {
            FeedFinding(
                "opml-incomplete", .error, name,
                "the list must have every feed, and '\($0)' is not in it; run 'narrate feed' again")
        }
    }
}
