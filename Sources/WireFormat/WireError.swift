/// A message between two programs of narrate that is not in the agreed form.
package struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule and the remedy; holds nothing of the message.
    package let message: String

    package init(_ message: String) {
        self.message = message
    }

    package var description: String { message }

    static let otherVersion = WireError("two programs are of different versions; reinstall narrate")
    static let tooShort = WireError("a message between programs ends too early; reinstall narrate")
    static let wrongLength = WireError(
        "a message between programs has an impossible length; reinstall narrate")
}
