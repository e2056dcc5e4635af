internal import Glibc
import NarrationPipeline

/// Audio on its way to standard output.
enum StandardOutput {
    /// Nobody reads any more.
    struct Closed: Error {}

    /// Makes sure that a program listens, or a file: sound means nothing to a person.
    ///
    /// - Throws: `outputNotWritable`.
    static func requireListener() throws(PipelineError) {
        guard isatty(STDOUT_FILENO) == 0 else {
            throw PipelineError(
                .outputNotWritable,
                "sound must not be written to a terminal; name a file or folder with '--output', or add '| aplay'"
            )
        }
    }

    /// Writes all of `bytes`.
    ///
    /// - Throws: ``Closed``, and `outputNotWritable`.
    @Sendable static func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EPIPE { throw Closed() }
            guard count > 0 else {
                throw PipelineError(
                    .outputNotWritable, "standard output cannot be written; free space or name a folder")
            }
            rest = rest.dropFirst(count)
        }
    }
}
