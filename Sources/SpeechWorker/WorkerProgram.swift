internal import Glibc
import SpeechSynthesis
import WireFormat

/// The program `narrate-worker`: answers the requests of `narrate` on its standard input.
package enum WorkerProgram {
    /// Runs until the input ends.
    ///
    /// - Parameter arguments: `--base-milliseconds N`, the time any passage gets before the share for its text.
    /// - Returns: the exit status: 0, 64 for wrong arguments, 69 without an engine, 70 for a malformed request.
    package static func main(arguments: [String]) -> Int32 {
        guard let limits = limits(from: arguments) else {
            return fail(
                "narrate-worker is started by 'narrate'; it takes '--base-milliseconds N' only", EX_USAGE)
        }
        // The engine's sound library makes a large shared file when it is opened, and does without where it may not.
        signal(SIGXFSZ, SIG_IGN)
        do throws(SynthesisError) {
            var loop = try WorkerLoop(limits: limits)
            try loop.run(input: STDIN_FILENO, output: STDOUT_FILENO)
            return 0
        } catch {
            return fail(error.message, error.code == .engineUnavailable ? EX_UNAVAILABLE : EX_SOFTWARE)
        }
    }

    private static func limits(from arguments: [String]) -> ChildLimits? {
        guard !arguments.isEmpty else { return ChildLimits() }
        guard arguments.count == 2, arguments[0] == "--base-milliseconds", let value = Int(arguments[1]),
            value > 0
        else { return nil }
        return ChildLimits(baseMilliseconds: value)
    }

    private static func fail(_ message: String, _ status: Int32) -> Int32 {
        WireStream.write(Array("narrate-worker: \(message)\n".utf8), to: STDERR_FILENO)
        return status
    }
}
