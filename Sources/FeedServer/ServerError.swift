internal import Glibc

/// Why the server does not start, or stops: a rule and a remedy, with a stable code.
package struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A stable name in kebab case; the list may grow.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The folder to be served is not there.
        package static let rootMissing = Code(rawValue: "root-missing")

        /// The file with the secret is not there, or has none.
        package static let secretUnusable = Code(rawValue: "secret-unusable")

        /// The address or port cannot be listened on.
        package static let addressUnavailable = Code(rawValue: "address-unavailable")

        /// The system allows fewer open files than the connections need.
        package static let descriptorsTooFew = Code(rawValue: "descriptors-too-few")

        /// The access log cannot be written.
        package static let logNotWritable = Code(rawValue: "log-not-writable")

        /// A file got shorter while it was sent.
        package static let fileCutShort = Code(rawValue: "file-cut-short")

        /// A fault of ours.
        package static let internalFault = Code(rawValue: "internal-fault")
    }

    package let code: Code

    /// The rule and the remedy on one line, headline style, without a full stop.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The exit status, after `sysexits.h`.
    package var exitStatus: Int32 {
        switch code {
        case .rootMissing, .secretUnusable: EX_NOINPUT
        case .addressUnavailable, .descriptorsTooFew: EX_UNAVAILABLE
        case .logNotWritable: EX_CANTCREAT
        default: EX_SOFTWARE
        }
    }

    package var description: String { "\(message) (\(code.rawValue))" }

    static let fileCutShort = ServerError(
        .fileCutShort, "a file must keep its bytes while it is served; replace it by renaming a new one")
}
