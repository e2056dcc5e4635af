/// How much work an encoder puts into the same bit rate.
package enum EncodingEffort: String, Sendable, CaseIterable {
    /// The quickest that the codec has.
    case fast

    /// Little slower than the quickest, and as good as speech needs.
    case normal

    /// The most that the codec can do, several times slower.
    case best
}
