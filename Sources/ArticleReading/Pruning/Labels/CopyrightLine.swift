import NarrationModel

/// Leaves out who owns the page: `© 2024 The Fenwick Post`, `All rights reserved.`
///
/// "© Jane Doe/Agency" without a year is a picture's credit and left alone, as is a story about copyright.
enum CopyrightLine: OmissionRule {
    static let id: RuleID = "copyright-line"
    static let summary = "Copyright lines"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.wordCount <= 50, !line.hasQuotation else { return false }
        if isReserved(line.terms) { return true }
        let opening = line.string.prefix(12).lowercased()
        guard opening.hasPrefix("©") || opening.hasPrefix("(c)") || opening.hasPrefix("copyright") else {
            return false
        }
        return line.terms.prefix(8).contains {
            $0.utf8.count >= 4 && Int($0.prefix(4)).map { $0 > 1900 } == true
        }
    }

    private static func isReserved(_ terms: [String]) -> Bool {
        zip(terms, terms.dropFirst()).contains { $0 == "rights" && $1 == "reserved" }
    }
}
