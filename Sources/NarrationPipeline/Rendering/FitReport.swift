/// What was done to make an edition last as long as was wanted.
package struct FitReport: Hashable, Sendable {
    /// How long it should last in seconds.
    package var wanted: Int

    /// How long it lasts in seconds.
    package var seconds: Double

    /// How fast it is spoken, where 1 is what its voices have.
    package var rate: Double

    /// The headlines of the articles that were left out.
    package var leftOut: [String]
}
