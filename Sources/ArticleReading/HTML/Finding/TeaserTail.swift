import HTMLParsing
import NarrationModel

/// Finds where the teasers of other articles begin behind a story's text.
///
/// A teaser is a line that is a link to another page of the site, and at most a sentence or two below it. Two or more
/// of them at the end make a tail. A list of products with a paragraph each, or of links to other sites, makes none, and
/// neither do headings that the text itself has as well.
struct TeaserTail {
    /// The place of the first line among the story's lines; their number where there are no teasers.
    let start: Int

    private static let leastTeasers = 2
    private static let mostProseLines = 1
    private static let mostWords = 60

    /// How many words of running text a story has above the teasers.
    private static let leastText = 80
    private static let titleLength = 3...30

    init(_ lines: [StoryLine], _ survey: PageSurvey, address: String?) {
        var start = lines.count
        var teasers = 0
        var proseLines = 0
        var words = 0
        for index in lines.indices.reversed() {
            let line = lines[index]
            if Self.isTitle(line, survey.page, address) {
                teasers += 1
                start = index
                (proseLines, words) = (0, 0)
                continue
            }
            proseLines += line.isProse ? 1 : 0
            words += line.wordCount
            guard proseLines <= Self.mostProseLines, words <= Self.mostWords else { break }
        }
        let levels = Set(lines[start...].filter { $0.isHeading && $0.isLink }.map(\.headingLevel))
        let isList = lines[..<start].contains {
            levels.contains($0.headingLevel) && Self.isTitle($0, survey.page, address)
        }
        let text = lines[..<start].reduce(0) { $0 + ($1.isProse ? $1.wordCount : 0) }
        self.start = teasers >= Self.leastTeasers && text >= Self.leastText && !isList ? start : lines.count
    }

    private static func isTitle(_ line: StoryLine, _ page: HTMLPage, _ address: String?) -> Bool {
        guard line.isLink, titleLength.contains(line.wordCount), !line.context.contains(.table) else {
            return false
        }
        guard line.isHeading || !line.context.contains(.list) || !line.context.contains(.paragraph) else {
            return false
        }
        let inside = page.document.nodes[line.source.block..<page.document.nodes[line.source.block].end]
            .indices
        let links = page.path(from: line.source.node).prefix(4) + inside.prefix(20)
        guard let link = links.first(where: { page.tag($0) == .a }), let target = page.element(link)?[.href]
        else {
            return false
        }
        return isSameSite(target, address)
    }

    private static func isSameSite(_ target: String, _ address: String?) -> Bool {
        guard !target.hasPrefix("#") else { return false }
        guard let host = host(of: target) else { return true }
        return address.flatMap(Self.host) == host
    }

    /// The host that an address names, without `www.`; nil for one within the site.
    private static func host(of address: String) -> String? {
        guard let start = address.firstRange(of: "//") else { return nil }
        let host = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != ":" }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}
