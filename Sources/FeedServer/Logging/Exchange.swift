/// A request and what became of it, as the access log has it.
package struct Exchange: Hashable, Sendable {
    /// The address it came from, or `-`.
    package var client = "-"

    /// Method, target and version, as they came.
    package var requestLine = "-"

    package var referrer: String?
    package var userAgent: String?

    /// The status of the response; 0 when the connection broke off before.
    package var status = 0

    /// Bytes of content that were handed over to be sent.
    package var sentBytes = 0

    package init() {}
}
