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
        var blocks: [UnsafeMutableRawPointer] = []
        while let block = malloc(16 << 20) { blocks.append(block) }
        worker_exit(ForkedChild.memoryStatus)
    case .killWorker:
        kill(getppid(), SIGKILL)
    }
}
