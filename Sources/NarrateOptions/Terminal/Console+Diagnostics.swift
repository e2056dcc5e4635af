package import NarrationModel

extension Console {
    /// Tells what was met when a page was read, one line each.
    package static func tell(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { message("\(diagnostic.message) (\(diagnostic.code.rawValue))") }
    }
}
