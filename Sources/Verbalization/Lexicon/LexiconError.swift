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
        /// An entry says nothing, or has not as many transcriptions as words are written.
        package static let badValue = Code(rawValue: "lexicon-bad-value")
        /// A respelling has letters that stand for no sound, or no stressed syllable.
        package static let badRespelling = Code(rawValue: "lexicon-bad-respelling")
        /// A pattern is no regular expression, or names a group that it does not have.
        package static let badPattern = Code(rawValue: "lexicon-bad-pattern")
        /// A table has a key that no entry has, or lacks one.
        package static let unknownKey = Code(rawValue: "lexicon-unknown-key")
        /// A file is neither text nor TOML or XML that can be read.
        package static let badSyntax = Code(rawValue: "lexicon-bad-syntax")
        /// A PLS document is in another phonetic alphabet.
        package static let unknownAlphabet = Code(rawValue: "lexicon-unknown-alphabet")
    }

    package let code: Code

    /// The rule and the remedy, headline style without a full stop.
    package let message: String

    /// The file's name and the line, counted from 1.
    package let name: String
    package let line: Int

    package init(code: Code, message: String, name: String, line: Int) {
        self.code = code
        self.message = message
        self.name = name
        self.line = line
    }

    package init(_ fault: LexiconEntry.Fault, name: String, line: Int) {
        self.init(code: fault.code, message: fault.message, name: name, line: line)
    }

    package var description: String { "\(name):\(line): \(message)" }
}
