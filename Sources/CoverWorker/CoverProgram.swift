internal import Glibc
import WireFormat

/// The program `narrate-cover`: makes the covers that `narrate` asks for on its standard input.
package enum CoverProgram {
    /// Runs until the input ends.
    ///
    /// - Returns: the exit status: 0, 64 for any argument, 70 for a malformed request.
    package static func main(arguments: [String]) -> Int32 {
        guard arguments.isEmpty else {
            return fail("narrate-cover is started by 'narrate'; it takes no arguments", EX_USAGE)
        }
        ProcessLimits.apply()
        do throws(WireError) {
            try CoverLoop().run(input: STDIN_FILENO, output: STDOUT_FILENO)
            return 0
        } catch {
            return fail(error.message, EX_SOFTWARE)
        }
    }

    private static func fail(_ message: String, _ status: Int32) -> Int32 {
        WireStream.write(Array("narrate-cover: \(message)\n".utf8), to: STDERR_FILENO)
        return status
    }
}
