import NarrationModel

/// An article in a few lines, from which a narration in tones is made.
struct Story {
    /// A block: its role, and its sentences parted by ` | `.
    struct Line {
        let role: BlockRole
        let text: String
        var level: Int?
        var isSpoken = true

        init(_ role: BlockRole, _ text: String, level: Int? = nil, isSpoken: Bool = true) {
            self.role = role
            self.text = text
            self.level = level
            self.isSpoken = isSpoken
        }

        var sentences: [String] { text.split(separator: " | ").map(String.init) }
    }

    var headline: String
    var language = "en-GB"
    var lines: [Line]

    /// A story with every role.
    static let everyRole = Story(
        headline: "Harbor reopens after the storm",
        lines: [
            Line(.headline, "Harbor reopens after the storm"), Line(.byline, "By Ada Verne"),
            Line(.timestamp, "5 March 2024, 17:30"),
            Line(.standfirst, "The pier was closed for a week. | Boats are back."),
            Line(
                .paragraph, "The first ferry left at noon. | “It was time,” said the captain. | Few stayed."),
            Line(.crosshead, "Costs & repairs", level: 2),
            Line(.quotation, "We counted every plank."), Line(.quotation, "None was whole."),
            Line(.crosshead, "What broke", level: 3),
            Line(.listItem, "Two cranes."), Line(.listItem, "A lamp."),
            Line(.listItem, "The old bell.", isSpoken: false),
            Line(.caption, "The pier on Monday."), Line(.announcement, "A table of prices is left out."),
            Line(.note, "This article was mended on Tuesday."),
        ])

    /// `count` crossheads of one word with a line under each.
    static func chapters(_ count: Int) -> Story {
        let parts = (1...count).flatMap { [Line(.crosshead, "Part \($0)"), Line(.paragraph, "Go.")] }
        return Story(headline: "Many parts", lines: [Line(.headline, "Many parts")] + parts)
    }
}
