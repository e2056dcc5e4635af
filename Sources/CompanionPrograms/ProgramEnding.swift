/// How a process of a companion program ended that had a request.
package enum ProgramEnding: Hashable, Sendable, CustomStringConvertible {
    case status(Int32)
    case signal(Int32)

    /// It was killed from here, since it had not answered for so long.
    case late(Duration)

    /// It could not be talked to; the reason is the system's.
    case unreachable(String)

    package var description: String {
        switch self {
        case .status(let status): "ended with status \(status)"
        case .signal(let signal): "was ended by signal \(signal)"
        case .late(let duration): "was ended after \(duration.components.seconds) seconds without an answer"
        case .unreachable(let reason): "could not be talked to: \(reason)"
        }
    }
}
