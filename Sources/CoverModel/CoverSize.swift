/// The side of a square cover in pixels.
package enum CoverSize {
    /// The smallest that podcast directories take, so that files stay small.
    package static let usual = 1_400

    /// What podcast directories take.
    package static let range = 1_400...3_000
}
