/// A fault that a worker's child commits on demand, so that tests can prove what happens then.
package enum InjectedFault: UInt8, Sendable, CaseIterable {
    /// The child kills itself with SIGSEGV.
    case crash = 1

    /// The child never answers.
    case hang = 2

    /// The child asks for more memory than its limit.
    case memory = 3

    /// The whole worker process is killed, once for each time the sentence is asked for.
    case killWorker = 4
}
