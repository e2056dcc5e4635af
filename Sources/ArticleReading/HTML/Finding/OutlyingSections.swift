import HTMLParsing
import NarrationModel

/// Finds sections inside the element that holds a story which are no part of it: forms, testimonials, offers.
///
/// From the story's element down, the element with most of the running text is followed. What stands behind it is a part
/// of the story when it is made as it is, has a good part of the text, or holds questions and answers or numbered notes.
struct OutlyingSections {
    /// The elements, whose lines do not belong to the story.
    private(set) var nodes: Set<Int> = []

    private static let leastCore = 0.5
    private static let leastShare = 0.12

    /// No sections.
    init() {}

    init(_ survey: PageSurvey, root: Int, prose: (Int) -> Int) {
        let total = prose(root)
        guard total > 0 else { return }
        var node = root
        while true {
            let children = survey.page.document.children(of: node).filter {
                survey.rules[$0] == nil && survey.page.tag($0).map(BodyFinder.containers.contains) == true
            }
            guard let best = children.max(by: { prose($0) < prose($1) }),
                Double(prose(best)) >= Self.leastCore * Double(total)
            else { return }
            for child in children where child > best && survey.words(in: child) > 0 {
                guard Double(prose(child)) < Self.leastShare * Double(total),
                    Self.signature(child, survey) != Self.signature(best, survey),
                    !Self.isAppendix(child, survey)
                else { continue }
                nodes.insert(child)
            }
            node = best
        }
    }

    /// Whether at least two lines ask something, or begin with a number as notes do.
    private static func isAppendix(_ node: Int, _ survey: PageSurvey) -> Bool {
        var questions = 0
        var notes = 0
        for line in survey.page.lines[survey.page.lineRange(of: node)] where line.wordCount >= 3 {
            let bytes = survey.page.bytes[line.range]
            if bytes.last == UInt8(ascii: "?") { questions += 1 }
            if bytes.first(where: { $0 != UInt8(ascii: "[") }).map({ (48...57).contains($0) }) == true {
                notes += 1
            }
        }
        return questions >= 2 || notes >= 2
    }

    /// What an element is and is called.
    private static func signature(_ node: Int, _ survey: PageSurvey) -> String {
        guard let element = survey.page.element(node) else { return "" }
        return element.tag.rawValue + "." + (element[.class] ?? "")
    }
}
