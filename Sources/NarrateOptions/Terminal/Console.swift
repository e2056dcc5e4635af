internal import Glibc

/// The two streams of a command: results go to standard output, all else to standard error.
package enum Console {
    /// Whether a person watches standard error.
    package static var isWatched: Bool {
        isatty(STDERR_FILENO) == 1 && value("TERM") != "dumb" && value("CI") == nil
    }

    /// Writes a result.
    package static func output(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Writes a message as a line of its own.
    package static func message(_ text: String) {
        write("narrate: \(text)\n", to: STDERR_FILENO)
    }

    /// Writes to the terminal as it is, for progress.
    package static func draw(_ text: String) {
        write(text, to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
