/// Something a user should know about, with a stable code, the place and what to do.
package struct Diagnostic: Hashable, Sendable {
    /// How much the output is touched: a warning changed it, a note did not.
    package enum Severity: String, Sendable, Codable {
        case warning
        case note
    }

    /// A stable name in kebab case, such as `unpronounceable-symbol`.
    package let code: RuleID
    package let severity: Severity

    /// The rule and the remedy, headline style without a full stop.
    package let message: String
    package let source: SourceRange?

    package init(code: RuleID, severity: Severity, message: String, source: SourceRange? = nil) {
        self.code = code
        self.severity = severity
        self.message = message
        self.source = source
    }
}
