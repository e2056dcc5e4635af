/// Why a book could not be made.
package struct EPUBError: Error, Hashable, CustomStringConvertible {
    /// The kind of failure, stable across versions.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A book without any article.
        package static let noArticle = Code(rawValue: "no-article")
    }

    package let code: Code

    /// The rule and the remedy, headline style without a full stop.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "\(message) (\(code.rawValue))" }
}
