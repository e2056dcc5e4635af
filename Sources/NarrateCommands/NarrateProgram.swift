internal import ArgumentParser
internal import Glibc

/// The program's way in.
package enum NarrateProgram {
    /// Runs the command that the arguments name, and exits with its status.
    package static func main() async {
        signal(SIGPIPE, SIG_IGN)
        // A file that outgrows its limit is an error to tell, with its name, and no reason to die.
        signal(SIGXFSZ, SIG_IGN)
        await NarrateCommand.main(nil)
    }
}
