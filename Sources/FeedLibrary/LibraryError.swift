/// Why the library cannot be used: a rule and a remedy, with a stable code.
package struct LibraryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A stable name in kebab case; the list may grow.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The file cannot be opened or written.
        package static let libraryNotWritable = Code(rawValue: "library-not-writable")

        /// The file is no library, or damaged.
        package static let libraryDamaged = Code(rawValue: "library-damaged")

        /// The file was written by a later version of narrate.
        package static let libraryNewer = Code(rawValue: "library-newer")
    }

    package let code: Code

    /// The rule and the remedy on one line, headline style, without a full stop.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "\(message) (\(code.rawValue))" }
}
