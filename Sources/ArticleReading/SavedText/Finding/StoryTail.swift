import NarrationModel

/// Finds where a story ends before its last paragraphs: at the buttons, forms and boxes behind it.
///
/// Something that pages put behind their articles, in the last quarter of what looks like the text, is the end of it:
/// what follows is about the author, the site or other articles. Notes and corrections behind a share button keep the
/// text whole.
struct StoryTail {
    /// What shows that a text is over; bylines and names that lead sentences do not where they stand in the text, too.
    private enum Sign {
        case box, byline, biography

        /// The part of the words, as its divisor, in which the tail must lie.
        var share: Int { self == .biography ? 8 : 4 }
    }

    private let page: SavedPage

    /// How many lines below a name its sentence stands.
    private static let reach = 4

    /// The fewest words of a paragraph that no teaser has.
    private static let longParagraph = 25

    /// Rules whose lines stand behind a text.
    private static let endings: Set<RuleID> = [
        ShareBar.id, SiteControl.id, NewsletterSignup.id, SectionLabel.id, FormMessage.id, LegalNotice.id,
        DonationAppeal.id, SubscriptionPrompt.id, CookieNotice.id, CommentLink.id,
    ]

    /// What headings of boxes about the author, the site and its other pages consist of.
    private static let headings = WordList(
        "about the author authors writer connect contact get in touch follow with us our team written by posts articles "
            + "blog links quick categories archives sources references citations to")
    private static let subjects = WordList(
        "author authors writer us touch team posts articles links archives")

    init(_ page: SavedPage) {
        self.page = page
    }

    /// The index behind the last line of the story in `lines`.
    func end(of lines: Range<Int>) -> Int {
        let kept = page.kept(lines)
        let total = kept.reduce(0) { $0 + $1.wordCount }
        var rest = total
        var seen: Set<Sign> = []
        for line in page.lines[lines] {
            let sign = sign(line)
            if let sign, rest * sign.share < total, sign == .box || !seen.contains(sign) {
                return hasNote(line.index..<lines.upperBound) ? lines.upperBound : line.index
            }
            if let sign, sign != .byline || rest * 10 < total * 9 { seen.insert(sign) }
            if page.isKept(line) { rest -= line.wordCount }
        }
        return lines.upperBound
    }

    private func sign(_ line: Line) -> Sign? {
        if ends(line) { return .box }
        if line.metadata?.namesAuthor == true { return .byline }
        return leadsBiography(line) ? .biography : nil
    }

    /// Whether the line is a name, and a sentence near below begins with it.
    private func leadsBiography(_ line: Line) -> Bool {
        guard page.isKept(line), (2...4).contains(line.wordCount), line.isHeadingLike,
            BareByline.isName(line.string), line.terms.first != "the"
        else { return false }
        return page.lines[(line.index + 1)...].prefix(Self.reach).contains {
            $0.isProse && $0.terms.first == line.terms.first && page.isKept($0)
        }
    }

    private func ends(_ line: Line) -> Bool {
        if let rule = page.rules[line.index] {
            return Self.endings.contains(rule) && !(rule == SectionLabel.id && goesOn(behind: line))
        }
        return Self.isHeading(line) || line.terms == ["author"]
    }

    /// Whether two long paragraphs follow a label, so that it belongs to a link between paragraphs.
    private func goesOn(behind label: Line) -> Bool {
        let lines = page.lines[(label.index + 1)...].prefix(Self.reach)
        return zip(lines, lines.dropFirst()).contains { isLong($0) && isLong($1) }
    }

    private func isLong(_ line: Line) -> Bool {
        page.isKept(line) && line.isProse && line.wordCount >= Self.longParagraph
    }

    /// `About the author`, `Connect with us`, `Latest posts`
    private static func isHeading(_ line: Line) -> Bool {
        line.isLabel(5) && line.wordCount > 1 && headings.hasAll(of: line.terms)
            && subjects.hasAny(of: line.terms)
    }

    private func hasNote(_ range: Range<Int>) -> Bool {
        page.kept(range).contains {
            NoteHeading.matches($0) || NoteHeading.opens($0) || $0.isLabel(2) && $0.terms.first == "footnotes"
        }
    }
}
