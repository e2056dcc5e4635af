/// What one fetch may take.
package struct FetchLimits: Hashable, Sendable {
    /// The most bytes of a page, after decompression.
    package var byteCount: Int

    /// The most milliseconds for the whole fetch, redirects included.
    package var milliseconds: Int

    /// The most redirects that are followed.
    package var redirectCount: Int

    package init(byteCount: Int = 16 << 20, milliseconds: Int = 30_000, redirectCount: Int = 8) {
        self.byteCount = byteCount
        self.milliseconds = milliseconds
        self.redirectCount = redirectCount
    }
}
