import NarrationModel

/// Leaves out what stands around the text of an embedded post: `View this post on Instagram`, `(@harbour)
/// March 3, 2021`.
///
/// The post's own words, and who wrote them, are left alone.
enum EmbeddedPostDetail: StoryRule {
    static let id: RuleID = "embedded-post-detail"
    static let summary = "Handles, links and times of embedded posts"

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        line.context.contains(.embed) && line.isLink
    }

    /// What is cut out of a line of a post: addresses, and in the line with its author all from the handle
    /// on.
    static func cuts(in line: HTMLLine, of page: HTMLPage) -> [LineCut] {
        let text = page.string(of: line)
        let words = text.split(separator: " ")
        guard !words.isEmpty else { return [] }
        let isCredit = text.first.map { "—–-".contains($0) } == true
        if isCredit, let handle = words.firstIndex(where: isHandle), handle > 0 {
            return [cut(words[handle].startIndex..<text.endIndex, of: text, line)]
        }
        let addresses = words.filter(isAddress).map { cut($0.startIndex..<$0.endIndex, of: text, line) }
        return addresses.count < words.count ? addresses : []
    }

    private static func cut(_ range: Range<String.Index>, of text: String, _ line: HTMLLine) -> LineCut {
        let lower = line.range.lowerBound + text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return LineCut(
            range: lower..<lower + text.utf8.distance(from: range.lowerBound, to: range.upperBound), rule: id)
    }

    private static func isHandle(_ word: Substring) -> Bool { word.hasPrefix("@") || word.hasPrefix("(@") }

    /// `https://t.co/abc`, `pic.example.com/abc`
    private static func isAddress(_ word: Substring) -> Bool {
        if word.hasPrefix("https://") || word.hasPrefix("http://") { return true }
        guard let slash = word.firstIndex(of: "/") else { return false }
        let host = word[..<slash]
        return host.contains(".")
            && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    }
}
