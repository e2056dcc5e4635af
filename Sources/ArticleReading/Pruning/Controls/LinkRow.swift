import NarrationModel

/// Leaves out rows of links with signs between: `Home > World > Europe`, `About us | Careers | Contact`.
///
/// "By Jane Doe | 10 September 2022 | Rivers" has a byline, "> It was cold" is a quotation; both are left alone.
enum LinkRow: OmissionRule {
    static let id: RuleID = "link-row"
    static let summary = "Breadcrumbs and rows of links with signs between"

    private static let signs: Set<String> = ["|", "·", "•", "›", "»", ">", "/", "→", "::"]
    private static let longestLink = 4

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount > 1, line.wordCount <= 40, !line.ending.endsSentence, line.metadata == nil else {
            return false
        }
        let tokens = line.string.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard let first = tokens.first, !signs.contains(first) else { return false }
        let links = tokens.split { signs.contains($0) }
        guard links.count > 1, links.allSatisfy({ $0.count <= longestLink }) else { return false }
        guard links.count > 2 || links[0].first?.lowercased() == "home" else { return false }
        return !HeadlineDetail.matches(line)
    }
}
