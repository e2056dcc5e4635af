import Glibc

/// A running `ffmpeg` that decodes a file into a pipe, as an AU file of 32-bit floats.
///
/// The program inherits the limits of the process that starts it.
struct FFmpegDecoding {
    /// The end of the pipe to read from; whoever reads closes it.
    let output: Int32

    private let process: pid_t
    private let path: String

    /// Starts `program` on the file at `path`.
    init(of path: String, by program: String) throws(EncodingError) {
        self.path = path
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Self.notStarted(program, errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        output = ends[0]
        do throws(EncodingError) {
            process = try Self.start(program, Self.arguments(for: path), writingTo: ends[1])
        } catch {
            for end in ends { close(end) }
            throw error
        }
        close(ends[1])
    }

    /// Waits for the program.
    ///
    /// - Throws: `undecodable-file` when it failed.
    func finish() throws(EncodingError) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else {
            throw EncodingError(
                .undecodableFile, "'\(path)' cannot be decoded by ffmpeg", status: Int(status))
        }
    }

    private static func arguments(for path: String) -> [String] {
        [
            "ffmpeg", "-nostdin", "-v", "error", "-xerror", "-threads", "1", "-i", "file:\(path)", "-map",
            "0:a:0", "-c:a", "pcm_f32be", "-f", "au", "pipe:1",
        ]
    }

    private static func start(
        _ program: String, _ arguments: [String], writingTo end: Int32
    ) throws(EncodingError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO)
        let strings = arguments.map { strdup($0) }
        defer { for string in strings { free(string) } }
        var process: pid_t = 0
        let status = posix_spawn(&process, program, &actions, nil, strings + [nil], [nil])
        guard status == 0 else { throw notStarted(program, status) }
        return process
    }

    private static func notStarted(_ program: String, _ status: Int32) -> EncodingError {
        EncodingError(.libraryFailure, "'\(program)' cannot be started", status: Int(status))
    }
}
