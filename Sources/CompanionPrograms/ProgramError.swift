/// Why a companion program gave no answer.
package enum ProgramError: Error, Hashable, Sendable {
    /// The program cannot be started.
    case missing

    /// Several processes ended, or took too long, with the same request; the last of them so.
    case lost(ProgramEnding)

    /// The pool was left before the request's turn came.
    case stopped
}
