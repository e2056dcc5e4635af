internal import Glibc

/// How many files and connections this process may have open.
enum DescriptorLimit {
    /// A connection and the file that it sends, and some for the process itself.
    private static func needed(forConnections count: Int) -> UInt { UInt(count) * 2 + 64 }

    /// Raises the limit as far as the system lets it: a server without descriptors can accept nobody.
    ///
    /// - Throws: `descriptorsTooFew` when that is not enough for `count` connections.
    static func provide(forConnections count: Int) throws(ServerError) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, max(limit.rlim_cur, needed(forConnections: count)))
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        guard limit.rlim_cur >= needed(forConnections: count) else {
            throw ServerError(
                .descriptorsTooFew,
                "\(count) connections need \(needed(forConnections: count)) open files, and the system allows "
                    + "\(limit.rlim_cur); raise 'ulimit -n' or choose fewer with '--max-connections'")
        }
    }
}
