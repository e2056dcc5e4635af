/// Why a cache cannot be used; a run goes on without it.
package struct CacheFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The rule and the remedy.
    package let message: String

    /// A fault of the cache in `folder` for what `errno` says.
    init(folder: String, reason: String) {
        message =
            "clip cache '\(folder)' cannot be used: \(reason); mend it, choose another folder with '--cache' or do without by '--no-cache'"
    }

    package var description: String { message }
}
