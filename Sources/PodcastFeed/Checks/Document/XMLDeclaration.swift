/// A feed begins with an XML declaration that names its encoding (Apple, "Podcast RSS feed requirements").
struct XMLDeclaration: FeedRule {
    let code = "xml-declaration-missing"
    let severity = FeedFinding.Severity.warning

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        if let declaration = feed.declaration, declaration.contains("encoding") { return [] }
        return [
            FeedFault(
                "a feed should begin with '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'; put it first", line: 1
            )
        ]
    }
}
