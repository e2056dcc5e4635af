internal import Glibc

extension Installation {
    /// Becomes the program that serves a feed, with these arguments; it lies beside the others, but need not. Returns only when that
    /// cannot be. The server needs no voices, so it is found without an installation.
    ///
    /// - Throws: `serverMissing`.
    package static func becomeServer(_ arguments: [String]) throws(PipelineError) {
        let program = companion("narrate-server", of: ownProgram)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        execv(program, &words)
        let reason = String(cString: strerror(errno))
        for word in words { free(word) }
        throw PipelineError(
            .serverMissing,
            "the server must lie beside narrate, and '\(program)' cannot be started (\(reason)); run 'make server'"
        )
    }
}
