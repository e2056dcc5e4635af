import NarrationModel

/// Reads an article from lines of the form `role: text`; a first line `item` makes it a feed item.
enum ArticleText {
    static func article(_ text: String) -> Article {
        var blocks: [Block] = []
        var offset = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let colon = line.firstIndex(of: ":"), let role = BlockRole(rawValue: String(line[..<colon])) {
                let content = line[line.index(colon, offsetBy: 2)...]
                let start = offset + line.utf8.count - content.utf8.count
                blocks.append(Block(role, SourcedText(copying: content, from: start)))
            }
            offset += line.utf8.count + 1
        }
        let headline = blocks.first { $0.role == .headline }?.text.string ?? "No headline"
        return Article(kind: text.hasPrefix("item\n") ? .item : .story, headline: headline, blocks: blocks)
    }
}
