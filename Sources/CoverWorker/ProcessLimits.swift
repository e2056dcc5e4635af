internal import Glibc

/// What the process may use: it decodes pictures that anyone may have made.
///
/// Whoever is over a limit ends the process, which is started again for the next cover.
enum ProcessLimits {
    /// The address space, fonts included: four times what the largest picture needs.
    private static let memory: rlim_t = 1 << 30

    /// The seconds of CPU for one cover, a hundred times what one takes.
    private static let seconds = 10

    /// Sets the limits that are for the whole life of the process.
    static func apply() {
        set(__rlimit_resource_t(RLIMIT_AS.rawValue), memory)
        set(__rlimit_resource_t(RLIMIT_CORE.rawValue), 0)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Gives the next request its share of CPU.
    static func renew() {
        var used = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used)
        var limit = rlimit(rlim_cur: rlim_t(used.tv_sec + seconds), rlim_max: rlim_t.max)
        setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    }

    private static func set(_ resource: __rlimit_resource_t, _ value: rlim_t) {
        var limit = rlimit(rlim_cur: value, rlim_max: value)
        setrlimit(resource, &limit)
    }
}
