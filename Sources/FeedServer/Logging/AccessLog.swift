internal import Glibc

/// Where each answer is written down, one line each.
///
/// Lines are written whole and appended, so that several writers and programs that turn logs over do not tear them.
final class AccessLog: Sendable {
    private let descriptor: Int32
    private let secret: Secret?

    /// What a log is written to.
    enum Place: Hashable, Sendable {
        case standardError
        case standardOutput
        case file(String)
    }

    /// - Throws: when the file cannot be written.
    init(_ place: Place, secret: Secret?) throws(ServerError) {
        self.secret = secret
        switch place {
        case .standardError: descriptor = STDERR_FILENO
        case .standardOutput: descriptor = STDOUT_FILENO
        case .file(let path):
            descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o640)
            guard descriptor >= 0 else {
                throw ServerError(
                    .logNotWritable,
                    "the access log must be a file that can be written, and '\(path)' cannot; "
                        + "name another with '--access-log', or none with '--quiet'")
            }
        }
    }

    func record(_ exchange: Exchange) {
        let line = LogLine.text(exchange, at: .now, secret: secret) + "\n"
        StandardStream.write(line, to: descriptor)
    }
}
