import CoverWorker
import Glibc

exit(CoverProgram.main(arguments: Array(CommandLine.arguments.dropFirst())))
