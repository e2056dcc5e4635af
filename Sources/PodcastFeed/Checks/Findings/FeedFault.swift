/// Where a rule is broken, and how.
package struct FeedFault: Hashable, Sendable {
    /// The rule and the remedy.
    package let message: String

    /// The line in the document, from 1.
    package let line: Int?

    /// The path below the public folder of the file that is wrong; nil for the document itself.
    package let file: String?

    package init(_ message: String, line: Int? = nil, file: String? = nil) {
        self.message = message
        self.line = line
        self.file = file
    }

    /// A fault at the place of an element.
    init(_ message: String, at element: CheckedElement) {
        self.init(message, line: element.line)
    }
}
