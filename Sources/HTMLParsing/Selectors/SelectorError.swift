/// Why a selector cannot be used: a rule and a remedy, with the place.
package struct SelectorError: Error, Hashable, CustomStringConvertible {
    /// The selector as it was given.
    package let selector: String

    /// Where in it the fault is, counted in characters from 1.
    package let column: Int

    /// What is there, and what should be.
    package let problem: String

    package var description: String { "selector '\(selector)', column \(column): \(problem)" }
}
