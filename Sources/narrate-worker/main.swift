import Glibc
import SpeechWorker

exit(WorkerProgram.main(arguments: Array(CommandLine.arguments.dropFirst())))
