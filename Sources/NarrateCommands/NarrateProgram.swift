internal import ArgumentParser
internal import Glibc

/// The program's way in.
package enum NarrateProgram {
    /// Runs the command that the arguments name, and exits with its status.
    package static func main() async {
        signal(SIGPIPE, SIG_IGN)
        await NarrateCommand.main(nil)
    }
}
