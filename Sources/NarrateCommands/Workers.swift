internal import Glibc
import NarrationPipeline
import SpeechSynthesis

/// How a command starts its workers.
enum Workers {
    /// As many workers as the machine has cores for this process.
    static var defaultCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    static func settings(_ installation: Installation, count: Int? = nil) -> WorkerSettings {
        WorkerSettings(program: installation.workerProgram, count: count ?? defaultCount)
    }
}
