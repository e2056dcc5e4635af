/// Tells crossheads: short lines inside an article that are no sentences and lead what follows.
enum Crosshead {
    private static let questions = WordList(
        "what what's who who's why how when where which is are was were can could will would does do did should has have"
    )
    private static let reporting = WordList(
        "said says wrote writes added told reads read asked answered replied")

    static func matches(_ line: Line, before next: Line?) -> Bool {
        switch line.ending {
        case .none: line.isHeadingLike
        case .question: isQuestion(line) && next?.isProse == true
        case .colon: isTitle(line) && next?.isProse == true
        case .stop, .pause: false
        }
    }

    /// `What happens next?`
    private static func isQuestion(_ line: Line) -> Bool {
        line.wordCount <= 9 && !line.hasQuotation && questions.contains(line.terms.first ?? "")
    }

    /// `What we know:`, but not `The mayor said:`
    private static func isTitle(_ line: Line) -> Bool {
        line.wordCount <= 7 && line.followsBlank && !reporting.contains(line.terms.last ?? "")
            && !line.string.contains(",")
    }
}
