/// Something that a public folder should not have, or has not: a rule and a remedy, with a stable code.
package struct FeedFinding: Hashable, Sendable, Encodable {
    package enum Severity: String, Sendable, CaseIterable, Encodable {
        /// Players or directories refuse it, or listeners miss something.
        case error

        /// Directories or players ask for it.
        case warning

        /// Good to know; nothing is wrong.
        case note
    }

    /// A stable name in kebab case; the list may grow.
    package let code: String
    package let severity: Severity

    /// The file's path below the public folder.
    package let file: String

    /// The line in the file, from 1, where there is one.
    package let line: Int?

    /// The rule and the remedy on one line, headline style, without a full stop.
    package let message: String

    package init(_ code: String, _ severity: Severity, _ file: String, line: Int? = nil, _ message: String) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.message = message
    }
}
