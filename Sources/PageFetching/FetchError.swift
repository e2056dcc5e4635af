/// Why a page could not be fetched: a rule and a remedy, with a stable code.
package struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A stable name in kebab case; the list may grow.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The address is no HTTP address.
        package static let unsupportedAddress = Code(rawValue: "unsupported-address")

        /// The address, or one it leads to, belongs to this machine or a private network.
        package static let privateAddress = Code(rawValue: "private-address")

        /// The name was not found, the connection failed, or the certificate is not trusted.
        package static let noConnection = Code(rawValue: "no-connection")

        /// The server answered with an error.
        package static let httpStatus = Code(rawValue: "http-status")

        /// The page is longer than a page may be.
        package static let pageTooLong = Code(rawValue: "page-too-long")

        /// The fetch took longer than it may.
        package static let fetchTimedOut = Code(rawValue: "fetch-timed-out")

        /// There were more redirects than are followed, or one to another kind of address.
        package static let wrongRedirect = Code(rawValue: "wrong-redirect")
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
