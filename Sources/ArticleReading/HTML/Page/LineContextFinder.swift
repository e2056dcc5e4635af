/// Finds what stands around lines, and looks at each element once however many lines it has.
struct LineContextFinder {
    private let survey: PageSurvey
    private let root: Int
    private var known: [Int: LineContext]

    /// A finder for lines below the element at `root`.
    init(_ survey: PageSurvey, below root: Int) {
        (self.survey, self.root) = (survey, root)
        known = [root: LineContext(ofRoot: root, in: survey)]
    }

    /// The context of a line in the element at `block`.
    mutating func context(of block: Int) -> LineContext {
        var path: [Int] = []
        var index = block
        while index > root, known[index] == nil {
            path.append(index)
            index = survey.page.parent(of: index)
        }
        var context = known[index] ?? []
        for index in path.reversed() {
            context.formUnion(LineContext(of: index, in: survey))
            known[index] = context
        }
        return context
    }
}
