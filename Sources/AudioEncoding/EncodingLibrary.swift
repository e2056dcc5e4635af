import CEbur128
import CLame
import CSndFile

/// A C library that this target calls; its version belongs to the key of everything that it made.
package enum EncodingLibrary: String, Sendable, CaseIterable {
    case lame = "libmp3lame"
    case sndfile = "libsndfile"
    case ebur128 = "libebur128"

    /// The version of the loaded library, such as `3.100`.
    package var version: String {
        switch self {
        case .lame:
            return String(cString: get_lame_version())
        case .sndfile:
            let name = String(cString: sf_version_string())
            return String(name.split(separator: "-").last ?? "")
        case .ebur128:
            var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
            ebur128_get_version(&major, &minor, &patch)
            return "\(major).\(minor).\(patch)"
        }
    }
}
