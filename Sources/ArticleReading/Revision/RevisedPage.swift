import NarrationModel

/// What revising an edition asks about the page that it was read from.
protocol RevisedPage {
    /// The letters of an omission, with their places.
    func letters(of omission: Omission) -> SourcedText

    /// The omissions that a block makes when it is left out.
    func omissions(of block: Block, by rule: RuleID) -> [Omission]

    /// What a line is that was left out and is read after all.
    func role(of line: Line) -> BlockRole

    /// What the settings for the site say of the place, by their selectors.
    func mark(at source: SourceRange) -> SiteMark?

    /// Whether no line of the page ends between the two offsets.
    func isOneLine(from start: Int, to end: Int) -> Bool
}

extension RevisedPage {
    func mark(at source: SourceRange) -> SiteMark? { nil }

    func role(of line: Line) -> BlockRole { RestoredRole.role(of: line) }
}
