/// A lexicon that cannot be used as it is.
package struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A stable name for what is wrong.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A line has fewer than two columns.
        package static let missingColumn = Code(rawValue: "lexicon-missing-column")
        /// The second column names no kind of entry.
        package static let unknownKind = Code(rawValue: "lexicon-unknown-kind")
        /// The first column holds nothing that can be found in a text.
        package static let emptyWrittenForm = Code(rawValue: "lexicon-empty-written-form")
        /// An `ipa` or `say` entry says nothing, or an `ipa` entry not as many words as are written.
        package static let badValue = Code(rawValue: "lexicon-bad-value")
    }

    package let code: Code

    /// The rule and the remedy, headline style without a full stop.
    package let message: String

    /// The file's name and the line, counted from 1.
    package let name: String
    package let line: Int

    package var description: String { "\(name):\(line): \(message)" }
}
