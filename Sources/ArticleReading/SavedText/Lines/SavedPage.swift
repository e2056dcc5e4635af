import NarrationModel

/// A saved page while it is read: its lines, what has been left out so far, and where its articles stand.
struct SavedPage: Sendable {
    let text: String
    let lines: [Line]

    /// The rule that left out each line, if one did.
    private(set) var rules: [RuleID?]

    /// Where the articles stand; nothing before it has been looked for.
    var outline = Outline() {
        didSet { facts = PageFacts(self) }
    }

    /// What follows from the outline.
    private(set) var facts = PageFacts()

    init(_ text: String) {
        self.init(text, lines: HardWrap.joined(LineScanner.lines(of: text)))
    }

    /// A page of `lines`, which stand somewhere in `text` and are numbered from 0.
    init(_ text: String, lines: [Line]) {
        self.text = text
        self.lines = lines
        rules = Array(repeating: nil, count: lines.count)
    }

    /// Leaves out every line that one of `rules` drops and no earlier one did.
    mutating func apply(_ rules: [any OmissionRule.Type]) {
        for rule in rules {
            let dropped = lines.filter { self.rules[$0.index] == nil && rule.omits($0, on: self) }
            for line in dropped { self.rules[line.index] = rule.id }
        }
    }

    /// Leaves out the lines that the settings for the page's site drop.
    mutating func drop(by choices: PageChoices) {
        guard choices.hasPatterns else { return }
        for line in lines where choices.mark(of: line.string) == .dropped {
            rules[line.index] = DroppedBySite.id
        }
    }

    func isKept(_ line: Line) -> Bool { rules[line.index] == nil }

    /// The kept lines of `range`, a range of line indices.
    func kept(_ range: Range<Int>) -> [Line] { lines[range].filter(isKept) }

    /// The line directly below, kept or not.
    func below(_ line: Line) -> Line? { line.index + 1 < lines.count ? lines[line.index + 1] : nil }

    /// The line directly above, kept or not.
    func above(_ line: Line) -> Line? { line.index > 0 ? lines[line.index - 1] : nil }

    /// The next kept line below, among the `reach` lines that follow.
    func keptBelow(_ line: Line, reach: Int = 40) -> Line? {
        lines[(line.index + 1)...].prefix(reach).first(where: isKept)
    }

    /// The next kept line above, among the `reach` lines that lead here.
    func keptAbove(_ line: Line, reach: Int = 40) -> Line? {
        lines[..<line.index].suffix(reach).last(where: isKept)
    }

    /// The omissions of the lines that a rule left out.
    var omissions: [Omission] {
        lines.compactMap { line in
            rules[line.index].map {
                Omission(rule: $0, text: text.slice(utf8: line.source.offsets), source: line.source)
            }
        }
    }
}
