import CEbur128
import CLame
import COpus
import CSndFile
import CSoxr

/// A C library that this target calls; its version belongs to the key of everything that it made.
package enum EncodingLibrary: String, Sendable, CaseIterable {
    case lame = "libmp3lame"
    case sndfile = "libsndfile"
    case ebur128 = "libebur128"
    case opus = "libopus"
    case soxr = "libsoxr"

    /// The version of the loaded library, such as `3.100`.
    package var version: String {
        switch self {
        case .lame:
            return String(cString: get_lame_version())
        case .sndfile:
            return Self.lastPart(of: sf_version_string(), behind: "-")
        case .ebur128:
            var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
            ebur128_get_version(&major, &minor, &patch)
            return "\(major).\(minor).\(patch)"
        case .opus:
            return Self.lastPart(of: opus_get_version_string(), behind: " ")
        case .soxr:
            return Self.lastPart(of: soxr_version(), behind: "-")
        }
    }

    /// The number in a name such as `libsndfile-1.2.0`.
    private static func lastPart(of name: UnsafePointer<CChar>, behind separator: Character) -> String {
        String(cString: name).split(separator: separator).last.map(String.init) ?? ""
    }
}
