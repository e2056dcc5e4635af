internal import Glibc

extension Installation {
    /// The path of a program of another package, by the folders of `PATH`; nil when it is not installed.
    package static func program(_ name: String) -> String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
