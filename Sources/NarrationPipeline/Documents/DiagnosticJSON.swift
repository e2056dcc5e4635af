import NarrationModel

/// A diagnostic as JSON writes it.
struct DiagnosticJSON: Encodable {
    var code: String
    var severity: Diagnostic.Severity
    var message: String
    var source: [Int]?

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code.rawValue
        severity = diagnostic.severity
        message = diagnostic.message
        source = diagnostic.source?.pair
    }
}
