/// How the workers of a pool are started.
package struct WorkerSettings: Sendable {
    /// The path of the program `narrate-worker`.
    package var program: String

    /// How many processes to run at once.
    package var count: Int

    /// How many of them to start when the pool is opened, before there is work.
    package var startsAtOnce: Int

    /// The program's arguments.
    package var arguments: [String]

    /// How long a worker may take for one answer before it is killed; its children have tighter limits.
    package var deadline: Duration

    /// What the loader and the C library of a worker are told, so that its children find more of their work done.
    ///
    /// Every call into a library is bound before the first child is forked (ld.so(8)); else each child binds those that it makes. And
    /// memory comes in pages of 2 MiB where the system has such: a child touches a few of those, or hundreds of small ones.
    static let environment = ["LD_BIND_NOW": "1", "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"]

    package init(
        program: String, count: Int, startsAtOnce: Int = 0, arguments: [String] = [],
        deadline: Duration = .seconds(600)
    ) {
        self.program = program
        self.count = count
        self.startsAtOnce = startsAtOnce
        self.arguments = arguments
        self.deadline = deadline
    }
}
