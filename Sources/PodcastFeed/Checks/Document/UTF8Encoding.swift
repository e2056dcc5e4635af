/// A feed is UTF-8, and does not say that it is something else.
struct UTF8Encoding: FeedRule {
    let code = "xml-not-utf8"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard feed.isUTF8 else {
            return [FeedFault("a feed must be UTF-8; write it again with 'narrate feed'")]
        }
        guard let declaration = feed.declaration, declaration.contains("encoding"),
            declaration.firstRange(of: "UTF-8") == nil, declaration.firstRange(of: "utf-8") == nil
        else { return [] }
        return [FeedFault("a feed must say 'encoding=\"UTF-8\"' in its first line; write it again", line: 1)]
    }
}
