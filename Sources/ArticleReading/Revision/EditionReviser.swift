import NarrationModel

/// Reads what was left out and leaves out what was read, as the choices for a page say.
///
/// Where the articles stand is not looked for again: what a rule left out is read at its place, word for word, and
/// nothing else changes by it.
struct EditionReviser<Page: RevisedPage> {
    private let page: Page
    private let choices: PageChoices

    /// The lines that are read after all, in the page's order.
    private var restored: [Line] = []
    private var omissions: [Omission] = []

    /// Where narrate need not say that something is left out, since it is read.
    private var readAfterAll = ReadPlaces()

    init(_ page: Page, _ choices: PageChoices) {
        self.page = page
        self.choices = choices
    }

    /// The edition as the choices want it; an article of which nothing is left is gone.
    ///
    /// One without articles, as of a feed of links, is left as it is: there is nothing to read a line in.
    static func revise(_ edition: Edition, of page: Page, by choices: PageChoices) -> Edition {
        guard !choices.isEmpty, !edition.articles.isEmpty else { return edition }
        var reviser = EditionReviser(page, choices)
        return reviser.revise(edition)
    }

    private mutating func revise(_ edition: Edition) -> Edition {
        var edition = edition
        for omission in edition.omissions { take(omission) }
        for index in edition.articles.indices {
            edition.articles[index].blocks.removeAll(where: readAfterAll.areAnnounced)
        }
        if !restored.isEmpty {
            BlockPlaces(edition.articles, on: page).insert(restored, into: &edition.articles)
        }
        for index in edition.articles.indices {
            edition.articles[index].blocks = kept(edition.articles[index].blocks)
        }
        edition.articles.removeAll { $0.blocks.isEmpty }
        edition.omissions = omissions.sorted { $0.source.lowerBound < $1.source.lowerBound }
        return edition
    }

    // MARK: Omissions

    /// What becomes of a line that was left out.
    private enum Fate: Hashable {
        case read
        case omitted(RuleID)
    }

    /// Takes an omission line by line; neighbouring lines that stay out by one rule stay one omission.
    private mutating func take(_ omission: Omission) {
        let letters = page.letters(of: omission)
        let lines = LineScanner.lines(of: letters.string)
        let fates = lines.map { fate(of: $0, in: letters, omission.rule) }
        guard fates.contains(where: { $0 != .omitted(omission.rule) }) else {
            if !lines.isEmpty || !choices.keeps(omission.rule) { omissions.append(omission) }
            return
        }
        if fates.contains(.read), choices.keeps(omission.rule) || fates.allSatisfy({ $0 == .read }) {
            readAfterAll.insert(omission.source)
        }
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, fates[end] == fates[start] { end += 1 }
            take(lines[start..<end], of: letters, fates[start])
            start = end
        }
    }

    private func fate(of line: Line, in letters: SourcedText, _ rule: RuleID) -> Fate {
        switch page.mark(at: letters.sourceRange(of: line.source.offsets)) ?? choices.mark(of: line.string) {
        case .kept: .read
        case .dropped: .omitted(choices.keeps(rule) ? DroppedBySite.id : rule)
        case nil: choices.keeps(rule) ? .read : .omitted(rule)
        }
    }

    private mutating func take(_ lines: ArraySlice<Line>, of letters: SourcedText, _ fate: Fate) {
        switch fate {
        case .read: restored += lines.map { $0.mapped(through: letters) }
        case .omitted(let rule):
            guard let first = lines.first, let last = lines.last else { return }
            let range = first.source.lowerBound..<last.source.upperBound
            omissions.append(
                Omission(
                    rule: rule, text: letters.string.slice(utf8: range),
                    source: letters.sourceRange(of: range)))
        }
    }

    // MARK: Blocks

    /// The blocks that stay; the others become omissions, but for what narrate says of itself, which is no loss.
    private mutating func kept(_ blocks: [Block]) -> [Block] {
        blocks.filter { block in
            guard let rule = rule(dropping: block) else { return true }
            omissions += page.omissions(of: block, by: rule)
            return false
        }
    }

    private func rule(dropping block: Block) -> RuleID? {
        switch page.mark(at: block.text.sourceRange) ?? choices.mark(of: block.text.string) {
        case .kept: nil
        case .dropped: DroppedBySite.id
        case nil: choices.rule(dropping: block.role)
        }
    }
}

extension Line {
    /// The same line with the page ranges of `original`, when its ranges so far are offsets in that.
    fileprivate func mapped(through original: SourcedText) -> Line {
        Line(
            index: index, text: text.mapped(through: original),
            source: original.sourceRange(of: source.offsets),
            followsBlank: followsBlank, wordCount: wordCount)
    }
}
