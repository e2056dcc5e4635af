/// Why there is no cover.
package struct CoverError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Half a sentence that follows the name of the picture: `is smaller than 500 pixels a side`.
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }

    package var description: String { reason }
}
