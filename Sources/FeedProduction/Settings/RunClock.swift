internal import Glibc
package import NarrationModel

/// Tells what time it is; a run asks once.
package enum RunClock {
    /// The variable that sets the clock, in seconds since 1970, for runs that can be repeated (reproducible-builds.org,
    /// SOURCE_DATE_EPOCH).
    static let variable = "SOURCE_DATE_EPOCH"

    /// The time of the variable, else of the machine.
    package static func now() -> Moment {
        if let text = getenv(variable).map({ String(cString: $0) }), let seconds = Int(text) {
            return Moment(seconds: seconds)
        }
        return Moment(seconds: time(nil))
    }
}
