/// Tells the headings of short lists that sum an article up: `Key points`, `At a glance`.
enum SummaryHeading {
    private static let words = WordList(
        "key points facts takeaways takeaway summary highlights at a glance what we know")
    private static let certain = WordList("points facts takeaways summary highlights glance know")

    static func matches(_ line: Line) -> Bool {
        line.isLabel(4) && words.hasAll(of: line.terms) && certain.hasAny(of: line.terms)
    }
}
