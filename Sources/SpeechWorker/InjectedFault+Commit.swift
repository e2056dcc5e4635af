internal import CWorkerFork
internal import Glibc
import SpeechSynthesis

/// Commits a fault in a child, as an engine might.
func commit(_ fault: InjectedFault) {
    switch fault {
    case .crash:
        raise(SIGSEGV)
    case .hang:
        while true { pause() }
    case .memory:
        while let block = malloc(16 << 20) { memset(block, 1, 16 << 20) }
        worker_exit(ForkedChild.memoryStatus)
    case .killWorker:
        kill(getppid(), SIGKILL)
    }
}
