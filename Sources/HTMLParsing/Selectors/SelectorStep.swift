/// What a selector says of one element: its type and its attributes, and how it stands to the step before.
struct SelectorStep: Hashable, Sendable {
    /// Whether the element must stand directly in that of the step before, rather than anywhere in it.
    var isChild = false

    /// The element's type; nil for any.
    var tag: HTMLTag?

    var tests: [AttributeTest] = []

    func matches(_ element: HTMLElement) -> Bool {
        if let tag, tag != element.tag { return false }
        return tests.allSatisfy { $0.matches(element) }
    }
}
